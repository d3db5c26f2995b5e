import { messagesOf } from '@/messages'
import type { RecordDocument } from '@/project'
import { DOCUMENT_TYPES, labelOf, type Locale } from '@/vocabulary'

import { formatDate } from '../format/dates'
import { displayNames } from '../format/formatters'
import { formatNumber } from '../format/numbers'
import { pickText } from '../text/pickText'
import noteStyles from './noteLine.module.css'
import styles from './rows.module.css'

const LANGUAGES = { type: 'language' } as const

/** The documents that anyone may read: title, type, date, language, kind and size of the file. */
export function Documents({
  documents,
  locale,
}: {
  documents: readonly RecordDocument[]
  locale: Locale
}) {
  const words = messagesOf(locale).project
  if (documents.length === 0)
    return (
      <div className="empty">
        <p>
          <b>{words.documentsNone}</b>
        </p>
        <p>{words.documentsNote}</p>
      </div>
    )
  return (
    <ul className={styles.rows}>
      {documents.map((document) => {
        const { text, lang } = pickText(document.title, locale)
        return (
          <li key={document.url}>
            <a href={document.url} lang={lang} hrefLang={document.language ?? undefined}>
              {text}
            </a>
            <span className={noteStyles.noteLine}>{detailsOf(document, locale)}</span>
          </li>
        )
      })}
    </ul>
  )
}

function detailsOf(document: RecordDocument, locale: Locale): string {
  const language = document.language && displayNames(locale, LANGUAGES).of(document.language)
  return [
    labelOf(DOCUMENT_TYPES, document.documentType, locale),
    document.date && formatDate(document.date, locale),
    language,
    fileKind(document.mimeType),
    fileSize(document.filesize, locale),
  ]
    .filter(Boolean)
    .join(' · ')
}

function fileKind(mimeType: string): string {
  const [, subtype = mimeType] = mimeType.split('/')
  if (subtype.includes('wordprocessingml')) return 'DOCX'
  if (subtype.includes('spreadsheetml')) return 'XLSX'
  if (subtype.includes('presentationml')) return 'PPTX'
  return subtype.toUpperCase()
}

function fileSize(bytes: number, locale: Locale): string {
  const words = messagesOf(locale).project
  const kilobytes = Math.round(bytes / 1000)
  return kilobytes < 1000
    ? words.kilobytes(formatNumber(Math.max(1, kilobytes), locale, 0))
    : words.megabytes(formatNumber(kilobytes / 1000, locale, 1))
}
