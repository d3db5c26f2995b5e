import type { ForumRecords, SessionRecord } from '@/forum/records'
import type { ForumSubject } from '@/vocabulary'
import { keyOf, type Entry, type ForumModel, type ForumRow } from './model'
import type { ForumDecision, Shown } from './types'

/** What the public sees of an entry at `now` (ISO 8601 in UTC), whatever it belongs to. */
function decideEntry<Subject extends ForumSubject>(
  entry: Entry | undefined,
  now: string,
): ForumDecision<ForumRecords[Subject]> {
  const last = entry?.at(-1)
  if (!entry || !last) return { kind: 'missing' }
  if (last.kind === 'withdrawn') {
    return spansOf(entry).length > 0 ? { kind: 'withdrawn', at: last.at } : { kind: 'missing' }
  }
  if (last.record === null || isEmbargoed(last, now)) return { kind: 'missing' }
  const published = entry.filter(({ kind }) => kind === 'published')
  const record = last.record as ForumRecords[Subject]
  return {
    kind: 'shown',
    found: {
      record,
      publishedAt: later(last.firstPublishedAt, last.visibleFrom),
      updatedAt: later(last.at, last.visibleFrom),
      revision: published.length - 1,
    },
  }
}

/** A session is seen within its edition alone: of one that never was, nothing is told. */
function decideSession(
  { entries }: ForumModel,
  entry: Entry,
  now: string,
): ForumDecision<SessionRecord> {
  const decision = decideEntry<'sessions'>(entry, now)
  const named = entry.find(({ record }) => record !== null)?.record as SessionRecord | undefined
  const edition = named && entries.get(keyOf('editions', named.edition))
  if (decision.kind === 'missing' || !edition || !haveMet(entry, edition)) {
    return { kind: 'missing' }
  }
  const around = decideEntry<'editions'>(edition, now)
  return decision.kind === 'withdrawn' || around.kind === 'shown' ? decision : around
}

/** Ends of an entry's time in public, ISO 8601 in UTC. */
interface Span {
  from: string
  to: string
}

/** When an entry was public, an embargo that was not over before the next row left out. */
function spansOf(entry: Entry): Span[] {
  return entry.flatMap(({ at, kind, visibleFrom }, index) => {
    const from = later(at, visibleFrom)
    const to = entry[index + 1]?.at ?? FOREVER
    return kind === 'published' && from < to ? [{ from, to }] : []
  })
}

/** After every instant. */
const FOREVER = '9999'

function haveMet(one: Entry, other: Entry): boolean {
  const spans = spansOf(other)
  return spansOf(one).some(({ from, to }) => spans.some((span) => from < span.to && span.from < to))
}

function isEmbargoed({ visibleFrom }: ForumRow, now: string): boolean {
  return visibleFrom !== null && visibleFrom > now
}

function later(one: string, other: string | null): string {
  return other !== null && other > one ? other : one
}

/** Every entry of a kind that the public sees at `now`. */
export function shownOf<Subject extends ForumSubject>(
  model: ForumModel,
  subject: Subject,
  now: string,
): Shown<ForumRecords[Subject]>[] {
  return [...model.entries.values()].flatMap((entry) => {
    if (entry[0].subject !== subject) return []
    const decision = decideIn(model, subject, entry[0].code, now)
    return decision.kind === 'shown' ? [decision.found] : []
  })
}

export function decideIn<Subject extends ForumSubject>(
  model: ForumModel,
  subject: Subject,
  code: string,
  now: string,
): ForumDecision<ForumRecords[Subject]> {
  const entry = model.entries.get(keyOf(subject, code))
  if (subject !== 'sessions' || !entry) return decideEntry<Subject>(entry, now)
  return decideSession(model, entry, now) as ForumDecision<ForumRecords[Subject]>
}
