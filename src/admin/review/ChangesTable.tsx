import { Fragment } from 'react'
import type { Change } from './compare'
import { markWords, type Marked } from './markWords'

interface Props {
  changes: Change[]
  /** Nothing is public, so one column is enough. */
  isNew: boolean
  /** The heading of the newer text. */
  newer: string
}

/**
 * Changed values in the order of the form: the public one on the left, the newer one on the right.
 */
export function ChangesTable({ changes, isNew, newer }: Props) {
  const columns = isNew ? 2 : 3
  return (
    <table className="changes__table">
      <thead>
        <tr>
          <th scope="col">Field</th>
          {!isNew && <th scope="col">Public now</th>}
          <th scope="col">{newer}</th>
        </tr>
      </thead>
      {sectionsOf(changes).map(([section, rows]) => (
        <tbody key={section}>
          {section && (
            <tr>
              <th className="changes__section" colSpan={columns} scope="colgroup">
                {section}
              </th>
            </tr>
          )}
          {rows.map((change, index) => (
            <Line change={change} isNew={isNew} key={index} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Line({ change, isNew }: { change: Change; isNew: boolean }) {
  const { after, before, label, language } = change
  const marked = before !== null && after !== null ? markWords(before, after) : null
  return (
    <tr>
      <th scope="row">
        {label.map((part, index) => (
          <Fragment key={index}>
            {index > 0 && ' › '}
            {part}
          </Fragment>
        ))}
        {language && <span className="changes__language">{language}</span>}
      </th>
      {!isNew && (
        <td>{marked ? <Words marked={marked.before} tag="del" /> : <Side text={before} />}</td>
      )}
      <td>{marked ? <Words marked={marked.after} tag="ins" /> : <Side text={after} />}</td>
    </tr>
  )
}

function Side({ text }: { text: string | null }) {
  return text === null ? <span className="changes__none">Not stated</span> : text
}

function Words({ marked, tag: Tag }: { marked: Marked; tag: 'del' | 'ins' }) {
  return (
    <>
      {marked.start}
      {marked.changed && <Tag>{marked.changed}</Tag>}
      {marked.end}
    </>
  )
}

/** Changes grouped by form tab, in order. */
function sectionsOf(changes: Change[]): [string, Change[]][] {
  const sections = new Map<string, Change[]>()
  for (const change of changes) {
    sections.set(change.section, [...(sections.get(change.section) ?? []), change])
  }
  return [...sections]
}
