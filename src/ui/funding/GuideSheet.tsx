import type { FittingProject } from '@/catalogue/forum/types'
import type { GuideRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import type { Locale, Localised } from '@/vocabulary'

import { formatDate } from '../format/dates'
import { formatNumber } from '../format/numbers'
import { Crumbs } from '../frame/Crumbs'
import { Contacts } from '../forum/Contacts'
import { Acts, SheetHead } from '../forum/SheetHead'
import { listPath } from '../links/listLinks'
import { sitePath } from '../links/paths'
import { Section } from '../project/Section'
import { Sources } from '../project/Sources'
import { FactList } from '../text/FactList'
import { Paragraphs } from '../text/Paragraphs'
import { Words } from '../text/Words'
import { FittingProjects } from './FittingProjects'
import styles from './GuideSheet.module.css'
import { amountsOf, kindsOf, sectorsOf, statesOf } from './guideWords'

interface Props {
  guide: GuideRecord
  found: { projects: readonly FittingProject[]; total: number }
  /** How many projects name it as a funding source. */
  naming: number
  locale: Locale
}

/** A guide to a funding source: what it funds, for whom and how, and which projects it may fit. */
export function GuideSheet({ guide, found, naming, locale }: Props) {
  const { funding: words, values } = messagesOf(locale)
  const { fundingSource } = guide
  return (
    <>
      <Crumbs
        steps={[{ label: words.title, href: sitePath('/funding', locale) }]}
        locale={locale}
      />
      <SheetHead
        kind={<Words of={guide.institution} locale={locale} />}
        title={guide.name}
        lead={guide.summary}
        locale={locale}
      >
        <p className={styles.advice}>{words.notAdvice}</p>
        <Acts>
          {guide.url && (
            <a className="button" href={guide.url}>
              {words.official}
            </a>
          )}
          <a className="button quiet" href="#fit">
            {words.fit}
          </a>
          <a className="button quiet" href={`/api/v1/guides/${guide.code}`}>
            {words.json}
          </a>
        </Acts>
      </SheetHead>
      <Section
        id="facts"
        title={messagesOf(locale).forum.facts}
        margin={
          fundingSource && naming > 0 ? (
            <p>
              <a href={listPath({ funding: [fundingSource] }, locale)}>
                {words.named(values.projects(naming, formatNumber(naming, locale)))}
              </a>
            </p>
          ) : undefined
        }
      >
        <FactList facts={factsOf(guide, locale)} />
      </Section>
      <TextSection id="funds" title={words.funds} text={guide.funds} locale={locale} />
      <TextSection
        id="applicants"
        title={words.applicants}
        text={guide.applicants}
        locale={locale}
      />
      <TextSection id="terms" title={words.terms} text={guide.terms} locale={locale} />
      {guide.steps.length > 0 && (
        <Section id="steps" title={words.steps}>
          <ol className={styles.steps}>
            {guide.steps.map(({ detail, title }, index) => (
              <li key={index}>
                <b>
                  <Words of={title} locale={locale} />
                </b>
                <span>
                  <Words of={detail} locale={locale} />
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <TextSection id="duration" title={words.duration} text={guide.duration} locale={locale} />
      <Section id="fit" title={words.fit} margin={<p>{words.fitNote}</p>}>
        <FittingProjects guide={guide} found={found} locale={locale} />
      </Section>
      {guide.contacts.length > 0 && (
        <Section id="contacts" title={words.contacts}>
          <Contacts contacts={guide.contacts} locale={locale} />
        </Section>
      )}
      <Section id="sources" title={words.sources}>
        <Sources sources={guide.sources} locale={locale} />
      </Section>
    </>
  )
}

function factsOf(guide: GuideRecord, locale: Locale) {
  const words = messagesOf(locale).funding
  const note = guide.amounts?.note ?? {}
  return [
    { name: words.kinds, value: kindsOf(guide, locale) },
    {
      name: words.amounts,
      value: (
        <>
          {amountsOf(guide, locale)}
          {Object.keys(note).length > 0 && (
            <>
              . <Words of={note} locale={locale} />
            </>
          )}
        </>
      ),
    },
    { name: words.sectors, value: sectorsOf(guide, locale) },
    { name: words.states, value: statesOf(guide, locale) },
    { name: words.checked, value: formatDate(guide.checked, locale) },
  ]
}

/** A text section of the guide; nothing if it is empty. */
function TextSection({
  id,
  title,
  text,
  locale,
}: {
  id: string
  title: string
  text: Localised
  locale: Locale
}) {
  if (Object.keys(text).length === 0) return null
  return (
    <Section id={id} title={title}>
      <Paragraphs of={text} locale={locale} />
    </Section>
  )
}
