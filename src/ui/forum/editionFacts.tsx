import type { EditionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import { AREAS, labelOf, type Locale } from '@/vocabulary'

import { formatSpan } from '../format/dates'
import { listPath } from '../links/listLinks'
import { Words } from '../text/Words'

interface Fact {
  name: string
  value: React.ReactNode
}

/** The key facts of an edition; missing organisers are shown as not stated. */
export function editionFacts(edition: EditionRecord, locale: Locale): Fact[] {
  const { forum: words, values } = messagesOf(locale)
  const { areas, meetings, organisers, placeNote, registration, supporters } = edition
  return [
    {
      name: words.organisers,
      value: organisers.length > 0 ? <Parties of={organisers} locale={locale} /> : values.notStated,
    },
    ...(supporters.length > 0
      ? [{ name: words.supporters, value: <Parties of={supporters} locale={locale} /> }]
      : []),
    ...(areas.length > 0
      ? [
          {
            name: words.areas,
            value: joined(
              areas.map((code) => (
                <a key={code} href={listPath({ area: [code] }, locale)}>
                  {labelOf(AREAS, code, locale)}
                </a>
              )),
            ),
          },
        ]
      : []),
    ...windowFact(words.registration, registration, locale),
    ...windowFact(words.meetings, meetings, locale),
    ...(Object.keys(placeNote).length > 0
      ? [{ name: words.placeNote, value: <Words of={placeNote} locale={locale} /> }]
      : []),
  ]
}

function Parties({ of, locale }: { of: EditionRecord['organisers']; locale: Locale }) {
  return joined(
    of.map(({ name, url }, index) => {
      const text = <Words of={name} locale={locale} />
      return url ? (
        <a key={index} href={url}>
          {text}
        </a>
      ) : (
        text
      )
    }),
  )
}

function windowFact(name: string, window: EditionRecord['meetings'], locale: Locale): Fact[] {
  if (!window?.from) return []
  return [
    {
      name,
      value: (
        <>
          {formatSpan(window.from, window.to, locale)}
          {Object.keys(window.note).length > 0 && (
            <>
              . <Words of={window.note} locale={locale} />
            </>
          )}
        </>
      ),
    },
  ]
}

function joined(parts: React.ReactNode[]): React.ReactNode {
  return parts.map((part, index) => (
    <span key={index}>
      {index > 0 && '; '}
      {part}
    </span>
  ))
}
