import type { ForumSnapshot } from '@/catalogue/forum/types'
import type { Card, HistoryEntry, ProjectFound } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { Presented, type Presentation } from '../forum/Presented'
import { FittingGuides } from '../funding/FittingGuides'
import { sitePath } from '../links/paths'
import { Entries } from '../list/Entries'
import type { View } from '@/basemap/mercator'
import { ProjectMap } from '../map/ProjectMap'
import { pickText } from '../text/pickText'
import { Words } from '../text/Words'
import { Benefits } from './Benefits'
import { AppliedRates, CostTable } from './CostTable'
import { Documents } from './Documents'
import { Financing } from './Financing'
import { History } from './History'
import { Images } from './Images'
import { KeyFacts } from './KeyFacts'
import { Milestones } from './Milestones'
import { NineSteps } from './NineSteps'
import { ProjectCrumbs } from './ProjectCrumbs'
import { ProjectHead } from './ProjectHead'
import styles from './ProjectSheet.module.css'
import { numberSources } from './references'
import { Section } from './Section'
import { Sources } from './Sources'

interface Props {
  found: ProjectFound
  /** The part of the world that its map shows. */
  view: View
  similar: readonly Card[]
  /** Other projects of the sector that lie on this project's map. */
  onMap: readonly Card[]
  history: readonly HistoryEntry[]
  /** Forum sessions about it, the newest edition first. */
  presentations: readonly Presentation[]
  /** Funding guides that may fit it. */
  guides: ReturnType<ForumSnapshot['guidesFor']>
  land: string
  locale: Locale
  today: string
}

/** The whole record of one project. */
export function ProjectSheet(props: Props) {
  const { found, view, similar, onMap, history, presentations, guides, land, locale, today } = props
  const { record, card } = found
  const words = messagesOf(locale).project
  const numbers = numberSources(record)
  const about = { numbers, locale }
  const description = pickText(record.description, locale)
  return (
    <>
      <ProjectCrumbs found={found} locale={locale} />
      <div className={styles.top}>
        <ProjectHead found={found} {...about} today={today} />
        {card.places.length > 0 && (
          <ProjectMap card={card} view={view} others={onMap} land={land} locale={locale} />
        )}
      </div>
      <Section id="facts" title={words.facts}>
        <KeyFacts record={record} {...about} />
      </Section>
      {description.text && (
        <Section id="description" title={words.description}>
          {/* The write side makes this HTML from rich text and lets no other in. */}
          <div
            className="prose"
            lang={description.lang}
            dangerouslySetInnerHTML={{ __html: description.text }}
          />
        </Section>
      )}
      <Section
        id="readiness"
        title={words.readiness}
        margin={
          <>
            <p>{words.readinessNote}</p>
            <p>
              <a href={sitePath('/bankability', locale)}>{words.readinessLink}</a>
            </p>
          </>
        }
      >
        <NineSteps steps={record.readiness} {...about} />
      </Section>
      <Section id="milestones" title={words.milestones} margin={<p>{words.milestonesNote}</p>}>
        <Milestones milestones={record.milestones} {...about} today={today} />
      </Section>
      <Section
        id="financing"
        title={words.financing}
        margin={
          <>
            <p>{words.costNote}</p>
            {Object.keys(record.fundingExplanation).length > 0 && (
              <p>
                <Words of={record.fundingExplanation} locale={locale} />
              </p>
            )}
          </>
        }
      >
        <Financing record={record} {...about} />
        <CostTable record={record} {...about} />
        <AppliedRates record={record} locale={locale} />
      </Section>
      {guides.length > 0 && (
        <Section id="funding" title={words.funding} margin={<p>{words.fundingNote}</p>}>
          <FittingGuides guides={guides} card={card} locale={locale} />
        </Section>
      )}
      {record.benefits.length > 0 && (
        <Section id="benefits" title={words.benefits}>
          <Benefits benefits={record.benefits} {...about} />
        </Section>
      )}
      {presentations.length > 0 && (
        <Section id="presented" title={words.presented} margin={<p>{words.presentedNote}</p>}>
          <Presented presentations={presentations} locale={locale} />
        </Section>
      )}
      {record.images.length > 0 && (
        <Section id="images" title={words.images}>
          <Images images={record.images} locale={locale} />
        </Section>
      )}
      <Section id="documents" title={words.documents}>
        <Documents documents={record.documents} locale={locale} />
      </Section>
      <Section
        id="sources"
        title={words.sources}
        margin={
          Object.keys(record.notes).length > 0 && (
            <>
              <h3>{words.notes}</h3>
              <p>
                <Words of={record.notes} locale={locale} />
              </p>
            </>
          )
        }
      >
        <Sources sources={record.sources} locale={locale} />
      </Section>
      <Section id="history" title={words.history} margin={<p>{words.historyNote}</p>}>
        <History history={history} locale={locale} />
      </Section>
      {similar.length > 0 && (
        <Section id="similar" title={words.similar} margin={<p>{words.similarNote}</p>}>
          <Entries cards={similar} locale={locale} today={today} flush />
        </Section>
      )}
    </>
  )
}
