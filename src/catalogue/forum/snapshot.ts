import { fitOf } from '@/forum/fit'
import type { GuideRecord, NewsRecord, SessionRecord } from '@/forum/records'
import { digestOf } from '@/publications/canonical'
import { textIn } from '@/vocabulary'
import type { Card, Snapshot } from '../types'
import { changesOf } from './changes'
import type { ForumModel } from './model'
import { decideIn, shownOf } from './shown'
import type { ForumSnapshot, GuideQuery, NewsQuery, SessionQuery, Shown } from './types'

/** What the Forum asks of the projects. */
type Projects = Pick<Snapshot, 'all' | 'card'>

/**
 * Gives the Forum as the public sees it at `now`, ISO 8601 in UTC: the same one until something is
 * published or an embargo ends.
 */
export function createForumSnapshots(projects: Projects) {
  let made: { model: ForumModel; over: number; snapshot: ForumSnapshot } | undefined
  return (model: ForumModel, now: string): ForumSnapshot => {
    const over = model.embargoes.filter((ends) => ends <= now).length
    if (made?.model !== model || made.over !== over) {
      const version = versionOf(model, now)
      made = { model, over, snapshot: snapshotOf(model, projects, { now, version }) }
    }
    return made.snapshot
  }
}

/**
 * Names what the public sees, or saw, at `now`. Answers are tagged by it: a number of the log would
 * tell that something is under an embargo.
 */
function versionOf(model: ForumModel, now: string): string {
  const told = [...model.entries].flatMap(([key, entry]) => {
    const [{ code, subject }] = entry
    const isTold = decideIn(model, subject, code, now).kind !== 'missing'
    return isTold ? [`${key} ${String(entry.at(-1)?.seq)}`] : []
  })
  return digestOf(told.join('\n')).slice(0, 22)
}

/** `now` counts for as long as no other embargo ends. */
function snapshotOf(
  model: ForumModel,
  projects: Projects,
  { now, version }: { now: string; version: string },
): ForumSnapshot {
  const editions = shownOf(model, 'editions', now).sort((one, other) =>
    compare(other.record.start ?? '', one.record.start ?? ''),
  )
  const places = new Map(editions.map(({ record }, index) => [record.code, index]))
  const isPublic = (code: string) => projects.card(code) !== undefined

  function linked<Record extends NewsRecord | SessionRecord>(shown: Shown<Record>): Shown<Record> {
    const { record } = shown
    if (record.projects.every(isPublic)) return shown
    return { ...shown, record: { ...record, projects: record.projects.filter(isPublic) } }
  }

  function sessions(query: SessionQuery) {
    return shownOf(model, 'sessions', now)
      .filter(({ record }) => meetsSession(record, query))
      .map(linked)
      .filter(({ record }) => !query.project || record.projects.includes(query.project))
      .sort(
        (one, other) =>
          (places.get(one.record.edition) ?? 0) - (places.get(other.record.edition) ?? 0) ||
          compare(placeOf(one.record), placeOf(other.record)),
      )
  }

  function news(query: NewsQuery) {
    return shownOf(model, 'news', now)
      .filter(({ record }) => meetsNews(record, query))
      .map((shown) => withPublicEditions(linked(shown)))
      .filter(({ record }) => !query.project || record.projects.includes(query.project))
      .filter(({ record }) => !query.edition || record.editions.includes(query.edition))
      .sort(
        (one, other) =>
          compare(other.record.date ?? '', one.record.date ?? '') ||
          compare(other.publishedAt, one.publishedAt),
      )
  }

  function withPublicEditions(shown: Shown<NewsRecord>): Shown<NewsRecord> {
    const { record } = shown
    return {
      ...shown,
      record: { ...record, editions: record.editions.filter((code) => places.has(code)) },
    }
  }

  function guides(query: GuideQuery) {
    return shownOf(model, 'guides', now)
      .filter(({ record }) => meetsGuide(record, query))
      .sort((one, other) => nameOf(one.record).localeCompare(nameOf(other.record), 'en'))
  }

  return {
    version,
    editions: () => editions,
    sessions,
    news,
    guides,
    decide(subject, code) {
      const decision = decideIn(model, subject, code, now)
      if (decision.kind !== 'shown') return decision
      if (subject === 'sessions') {
        const found = linked(decision.found as Shown<SessionRecord>)
        return { kind: 'shown', found: found as typeof decision.found }
      }
      if (subject === 'news') {
        const found = withPublicEditions(linked(decision.found as Shown<NewsRecord>))
        return { kind: 'shown', found: found as typeof decision.found }
      }
      return decision
    },
    changes: (edition) => (places.has(edition) ? changesOf(model, edition) : []),
    guidesFor: (project) =>
      guides({}).flatMap((guide) => {
        const fit = fitOf(guide.record.fit, project)
        return fit ? [{ guide, fit }] : []
      }),
    projectsFor(guide, limit) {
      const { areas, sectors, states, statuses, subsectors } = guide.fit
      const found = [
        ...projects.all({
          ...(sectors.length > 0 && { sector: sectors }),
          ...(subsectors.length > 0 && { subsector: subsectors }),
          ...(states.length > 0 && { state: states }),
          ...(areas.length > 0 && { area: areas }),
          ...(statuses.length > 0 && { status: statuses }),
          sort: '-updated',
        }),
      ].flatMap((card: Card) => {
        const fit = fitOf(guide.fit, card)
        return fit ? [{ card, fit }] : []
      })
      return { projects: found.slice(0, limit), total: found.length }
    },
  }
}

/** Sessions without a day come last on theirs, and those without an hour last on their day. */
function placeOf({ code, day, start, track }: SessionRecord): string {
  const number = code.replace(/\d+$/, (digits) => digits.padStart(6, '0'))
  return [day ?? '9999', start ?? '99', track ?? '', number].join(' ')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function meetsSession({ edition, kind, track }: SessionRecord, query: SessionQuery): boolean {
  return (
    (query.edition === undefined || edition === query.edition) &&
    (query.track === undefined || track === query.track) &&
    isAmong(kind, query.kind)
  )
}

function meetsNews({ areas, kind }: NewsRecord, query: NewsQuery): boolean {
  return isAmong(kind, query.kind) && sharesSome(areas, query.area)
}

/** A guide without a list is for all of it. */
function meetsGuide({ kinds, sectors, states }: GuideRecord, query: GuideQuery): boolean {
  return (
    (sectors.length === 0 || sharesSome(sectors, query.sector)) &&
    (states.length === 0 || sharesSome(states, query.state)) &&
    sharesSome(kinds, query.kind)
  )
}

function isAmong(value: string, asked: readonly string[] | undefined): boolean {
  return !asked || asked.length === 0 || asked.includes(value)
}

function sharesSome(values: readonly string[], asked: readonly string[] | undefined): boolean {
  return !asked || asked.length === 0 || asked.some((one) => values.includes(one))
}

function nameOf({ name }: GuideRecord): string {
  return textIn(name, 'en')
}
