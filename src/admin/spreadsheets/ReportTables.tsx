import type { Problem, RowReport } from '@/spreadsheets/types'

/** Rows that a page shows; the API has all. */
const MOST = 300

interface ProblemsProps {
  caption: string
  file: string
  problems: readonly Problem[]
  /** How many there are besides. */
  more: number
}

/** What is wrong, cell by cell. */
export function ProblemTable({ caption, file, more, problems }: ProblemsProps) {
  const shown = problems.slice(0, MOST)
  const left = problems.length - shown.length + more
  return (
    <div className="spreadsheets__scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="desk__accounts">
        <caption>
          {caption} in {file}
        </caption>
        <thead>
          <tr>
            <th scope="col">Cell</th>
            <th scope="col">Column</th>
            <th scope="col">Value</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((problem, at) => (
            <tr key={at}>
              <th scope="row">{cellOf(problem)}</th>
              <td>{problem.heading}</td>
              <td>{problem.value}</td>
              <td>
                {problem.message}
                {problem.allowed && ` Allowed: ${problem.allowed.join('; ')}.`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p>And {left} more.</p>}
    </div>
  )
}

/** Such as `Sources, B12`; a row alone, or the file, where no cell is meant. */
function cellOf({ column, row, sheet }: Problem): string {
  if (sheet === null) return 'The file'
  if (row === null) return sheet
  return column ? `${sheet}, ${column}${String(row)}` : `${sheet}, row ${String(row)}`
}

/** More rows than this are folded, so that what is below stays in reach. */
const MOST_UNFOLDED = 20

/** What each row would create or change. */
export function RowTable({ rows }: { rows: readonly RowReport[] }) {
  if (rows.length === 0) return null
  const shown = rows.slice(0, MOST)
  const caption = 'What is created or changed'
  return (
    <details className="spreadsheets__rows" open={rows.length <= MOST_UNFOLDED}>
      <summary>
        {caption} ({rows.length})
      </summary>
      <div className="spreadsheets__scroll" role="region" aria-label={caption} tabIndex={0}>
        <table aria-label={caption} className="desk__accounts">
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Code</th>
              <th scope="col">Title</th>
              <th scope="col">What happens</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.row}>
                <th scope="row">{one.row}</th>
                <td>{one.code}</td>
                <td>{one.title}</td>
                <td>{wordsOf(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length > shown.length && <p>And {rows.length - shown.length} more.</p>}
      </div>
    </details>
  )
}

function wordsOf({ emptied, fields, outcome }: RowReport): string {
  if (outcome === 'created') return 'New draft'
  const empty = emptied.length > 0 ? `. Emptied: ${emptied.join(', ')}` : ''
  return `Changed: ${fields.join(', ')}${empty}`
}
