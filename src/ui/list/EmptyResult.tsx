import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import { listPath } from '../links/listLinks'
import type { Choice } from './choices'

/** A choice and how many projects there would be without it. */
export interface Loosening {
  choice: Choice
  total: number
}

/**
 * Shown if nothing matches: which choice to remove, with the count it would give; with no choices,
 * nothing is public yet.
 */
export function EmptyResult({ loosen, locale }: { loosen: readonly Loosening[]; locale: Locale }) {
  const { list: words, values, home } = messagesOf(locale)
  if (loosen.length === 0)
    return (
      <div className="empty">
        <p>
          <b>{home.noProjects}</b>
        </p>
        <p>{home.noProjectsNote}</p>
      </div>
    )
  const useful = loosen.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
  return (
    <div className="empty">
      <p>
        <b>{words.empty}</b>
      </p>
      {useful.length > 0 && (
        <>
          <p>{words.emptyLoosen}</p>
          <ul>
            {useful.map(({ choice, total }) => (
              <li key={`${choice.kind} ${choice.label}`}>
                <a href={listPath(choice.without, locale)}>
                  {words.emptyWithout(
                    choice.label,
                    values.projects(total, formatNumber(total, locale)),
                  )}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={listPath({}, locale)}>{words.emptyAll}</a>
      </p>
    </div>
  )
}
