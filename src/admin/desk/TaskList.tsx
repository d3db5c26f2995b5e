import type { ReactNode } from 'react'

interface Line {
  id: string
  code?: string | null
  title?: string | null
}

interface Props<Task extends Line> {
  adminRoute: string
  heading: string
  /** The text for an empty list. */
  emptyText: string
  tasks: { entries: Task[]; total: number }
  /** Path of the entry's form below the admin route. */
  pathTo?: (task: Task) => string
  /** The facts next to the title. */
  note: (task: Task) => ReactNode
  /** Address of the full list. */
  allHref?: string
}

/** One kind of task: a heading with the count, then one line per entry with a link to its form. */
export function TaskList<Task extends Line>({
  adminRoute,
  allHref,
  heading,
  emptyText,
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
        <p className="task-list__none">{emptyText}</p>
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
      {total > entries.length && allHref && (
        <p>
          <a href={allHref}>All {total}</a>
        </p>
      )}
    </section>
  )
}
