import type { ForumRecords } from '@/forum/records'
import type { ForumSubject } from '@/vocabulary'
import { keyOf, type Entry, type ForumModel, type ForumRow } from './model'
import type { ForumDecision, Shown } from './types'

/** What the public sees of an entry at `now` (ISO 8601 in UTC), whatever it belongs to. */
export function decideEntry<Subject extends ForumSubject>(
  entry: Entry | undefined,
  now: string,
): ForumDecision<ForumRecords[Subject]> {
  const last = entry?.at(-1)
  if (!entry || !last) return { kind: 'missing' }
  if (last.kind === 'withdrawn') {
    return wasSeen(entry, last) ? { kind: 'withdrawn', at: last.at } : { kind: 'missing' }
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

/** Whether an entry was seen by anybody before it was withdrawn: of an embargo nothing is told. */
function wasSeen(entry: Entry, withdrawn: ForumRow): boolean {
  return entry.some(
    ({ kind, visibleFrom }) =>
      kind === 'published' && (visibleFrom === null || visibleFrom < withdrawn.at),
  )
}

export function isEmbargoed({ visibleFrom }: ForumRow, now: string): boolean {
  return visibleFrom !== null && visibleFrom > now
}

function later(one: string, other: string | null): string {
  return other !== null && other > one ? other : one
}

/** Every entry of a kind that the public sees at `now`. */
export function shownOf<Subject extends ForumSubject>(
  { entries }: ForumModel,
  subject: Subject,
  now: string,
): Shown<ForumRecords[Subject]>[] {
  return [...entries.values()].flatMap((entry) => {
    if (entry[0].subject !== subject) return []
    const decision = decideEntry<Subject>(entry, now)
    return decision.kind === 'shown' ? [decision.found] : []
  })
}

export function decideIn<Subject extends ForumSubject>(
  { entries }: ForumModel,
  subject: Subject,
  code: string,
  now: string,
): ForumDecision<ForumRecords[Subject]> {
  return decideEntry<Subject>(entries.get(keyOf(subject, code)), now)
}
