import type { HistoryEntry } from '@/catalogue/types'
import { utcDayOf } from '@/dates'
import { messagesOf } from '@/messages'
import { PART_LABELS } from '@/project/labels'
import type { Locale } from '@/vocabulary'

import { formatDate } from '../format/dates'
import noteStyles from './noteLine.module.css'

/** Every publication of a record, newest first, with the parts that each changed and the reason of a correction. */
export function History({ history, locale }: { history: readonly HistoryEntry[]; locale: Locale }) {
  const words = messagesOf(locale).project
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{words.historyDate}</th>
          <th scope="col">{words.historyWhat}</th>
        </tr>
      </thead>
      <tbody>
        {history.toReversed().map((entry) => (
          <tr key={entry.seq}>
            <td className="date">{formatDate(utcDayOf(entry.at), locale)}</td>
            <td>
              {describeEntry(entry, entry === history[0], locale)}
              {entry.reason && <span className={noteStyles.noteLine}>{entry.reason}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function describeEntry(entry: HistoryEntry, isFirst: boolean, locale: Locale): string {
  const words = messagesOf(locale).project
  if (entry.kind === 'withdrawn') return words.historyWithdrawn
  if (isFirst) return words.historyFirst
  const parts = new Set(entry.changed.map(({ field }) => field.split(/[.[]/)[0] ?? field))
  const names = [...parts].map((part) => PART_LABELS[part] ?? part)
  return names.length > 0 ? new Intl.ListFormat(locale).format(names) : words.historyAgain
}
