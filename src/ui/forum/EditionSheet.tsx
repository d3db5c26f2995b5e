import type { Shown } from '@/catalogue/forum/types'
import type { Card } from '@/catalogue/types'
import type { EditionRecord, NewsRecord, SessionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import { ATTENDANCE_MODES, labelOf, type Locale } from '@/vocabulary'

import { formatSpan } from '../format/dates'
import { Answers, AnswerText } from '../frame/Answers'
import { Crumbs } from '../frame/Crumbs'
import { sitePath } from '../links/paths'
import { Section } from '../project/Section'
import { Sources } from '../project/Sources'
import { FactList } from '../text/FactList'
import { Paragraphs } from '../text/Paragraphs'
import { Words } from '../text/Words'
import { Contacts } from './Contacts'
import { isOver } from './editionDates'
import { editionFacts } from './editionFacts'
import { EditionLine } from './EditionLine'
import styles from './EditionSheet.module.css'
import { NewsEntries } from './NewsEntries'
import { Programme } from './Programme'
import { Acts, SheetHead } from './SheetHead'
import type { ShownZone } from './zoneWords'

interface Props {
  edition: EditionRecord
  sessions: readonly Shown<SessionRecord>[]
  news: readonly Shown<NewsRecord>[]
  /** The card of a public project. */
  cardOf: (code: string) => Card | undefined
  zone: ShownZone
  locale: Locale
  today: string
}

/** One edition of the Forum: time, place, organisers and programme. */
export function EditionSheet({ edition, sessions, news, cardOf, zone, locale, today }: Props) {
  const words = messagesOf(locale).forum
  return (
    <>
      <Crumbs steps={[{ label: words.title, href: sitePath('/forum', locale) }]} locale={locale} />
      <div className={styles.top}>
        <SheetHead title={edition.name} lead={edition.theme} locale={locale}>
          <Answers items={answersOf(edition, locale)} />
          <Acts>
            {sessions.length > 0 && (
              <a className="button" href="#programme">
                {words.programme}
              </a>
            )}
            <a className="button quiet" href={`/api/v1/editions/${edition.code}`}>
              {words.json}
            </a>
          </Acts>
        </SheetHead>
        <EditionLine edition={edition} locale={locale} today={today} />
      </div>
      <About edition={edition} locale={locale} />
      <Section id="facts" title={words.facts}>
        <FactList facts={editionFacts(edition, locale)} />
      </Section>
      <Programme
        edition={edition}
        sessions={sessions}
        cardOf={cardOf}
        zone={zone}
        locale={locale}
        isOver={isOver(edition, today)}
      />
      {news.length > 0 && (
        <Section id="news" title={words.newsOf}>
          <NewsEntries items={news} locale={locale} flush />
        </Section>
      )}
      {edition.contacts.length > 0 && (
        <Section id="contacts" title={words.contacts}>
          <Contacts contacts={edition.contacts} locale={locale} />
        </Section>
      )}
      <Section id="sources" title={words.sources}>
        <Sources sources={edition.sources} locale={locale} />
      </Section>
    </>
  )
}

function answersOf(edition: EditionRecord, locale: Locale) {
  const { forum: words, values } = messagesOf(locale)
  const { end, mode, place, start } = edition
  const isPlaced = Object.keys(place).length > 0
  return [
    { name: words.when, value: <AnswerText>{formatSpan(start, end, locale)}</AnswerText> },
    {
      name: words.where,
      value: isPlaced ? (
        <AnswerText>
          <Words of={place} locale={locale} />
        </AnswerText>
      ) : (
        <AnswerText>{mode === 'online' ? words.online : values.notStated}</AnswerText>
      ),
    },
    { name: words.mode, value: <AnswerText>{labelOf(ATTENDANCE_MODES, mode, locale)}</AnswerText> },
  ]
}

/** What the edition is about, with notes for readers in the margin. */
function About({
  edition: { notes, summary },
  locale,
}: {
  edition: EditionRecord
  locale: Locale
}) {
  const words = messagesOf(locale).forum
  const hasSummary = Object.keys(summary).length > 0
  const hasNotes = Object.keys(notes).length > 0
  if (!hasSummary && !hasNotes) return null
  return (
    <Section
      id="about"
      title={words.about}
      margin={
        hasSummary &&
        hasNotes && (
          <p>
            <Words of={notes} locale={locale} />
          </p>
        )
      }
    >
      <Paragraphs of={hasSummary ? summary : notes} locale={locale} />
    </Section>
  )
}
