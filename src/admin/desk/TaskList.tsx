import type { ReactNode } from 'react'

interface Line {
  id: string
  code?: string | null
  title?: string | null
}

interface Props<Task extends Line> {
  adminRoute: string
  heading: string
  /** What is said where there is nothing. */
  none: string
  tasks: { entries: Task[]; total: number }
  /** Where the entry's form is, below the admin's own address. */
  pathTo?: (task: Task) => string
  /** The facts beside the title. */
  note: (task: Task) => ReactNode
  /** Where all of them are listed. */
  allAt?: string
}

/** One kind of task: a heading with the number, then an entry a line with a link to its form. */
export function TaskList<Task extends Line>({
  adminRoute,
  allAt,
  heading,
  none,
  note,
  pathTo = ({ id }) => `/collections/projects/${id}`,
  tasks,
}: Props<Task>) {
  const { entries, total } = tasks
  return (
    <section className="task-list">
      <h3>
        {heading} <span className="task-list__count">{total}</span>
      </h3>
      {entries.length === 0 ? (
        <p className="task-list__none">{none}</p>
      ) : (
        <ul>
          {entries.map((task) => (
            <li key={task.id}>
              <span className="task-list__code">{task.code}</span>
              <a href={`${adminRoute}${pathTo(task)}`}>
                {task.title || 'Without an English title'}
              </a>
              <span className="task-list__note">{note(task)}</span>
            </li>
          ))}
        </ul>
      )}
      {total > entries.length && allAt && (
        <p>
          <a href={allAt}>All {total}</a>
        </p>
      )}
    </section>
  )
}
