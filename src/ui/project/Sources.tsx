import type { PartialDate } from '@/dates'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatDate } from '../format/dates'
import styles from './Sources.module.css'

/** A page that facts were taken from. */
interface Source {
  title: string
  publisher: string | null
  url: string | null
  date: PartialDate | null
  /** It no longer has a public address. */
  copy?: boolean
  /** The date of access. */
  read?: PartialDate | null
}

/** The sources by number; one that survives only as a copy is named without a link. */
export function Sources({ sources, locale }: { sources: readonly Source[]; locale: Locale }) {
  const { project: words, values } = messagesOf(locale)
  if (sources.length === 0) return <p className="nothing">{words.sourcesNone}</p>
  return (
    <ol className={styles.sources}>
      {sources.map((source, index) => (
        <li key={index} id={`source-${index + 1}`} tabIndex={-1}>
          <span aria-hidden="true">{index + 1}</span>
          <span>
            {source.url ? <a href={source.url}>{source.title}</a> : source.title}
            {source.publisher && <span className={styles.publisher}>. {source.publisher}</span>}
            {source.copy && <span className={styles.publisher}> ({words.copyOnly})</span>}
          </span>
          <span className={styles.date}>
            {source.date ? formatDate(source.date, locale) : values.undated}
            {source.read && (
              <span className={styles.read}>{values.readOn(formatDate(source.read, locale))}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
