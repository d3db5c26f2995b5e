import { afterEach } from '@jest/globals'

import { createCatalogue, type Catalogue, type Snapshot } from '@/catalogue'
import type { PublicRecord } from '@/project'

import type { ForumLog } from './forumLog'
import { createLog, type Log } from './log'

const opened: Catalogue[] = []

afterEach(() => {
  for (const catalogue of opened.splice(0)) catalogue.close()
})

/** A catalogue over a log, and over one of the Forum, closed when the test ends. */
export function openCatalogue(log: Log, forum?: ForumLog): Catalogue {
  const catalogue = createCatalogue(log, { retryAfter: 5, ...(forum && { forum }) })
  opened.push(catalogue)
  return catalogue
}

/** A log with these records, a catalogue over it, and its first snapshot. */
export async function openWith(
  records: readonly PublicRecord[],
): Promise<{ log: Log; catalogue: Catalogue; now: Snapshot }> {
  const log = createLog(records)
  const catalogue = openCatalogue(log)
  return { log, catalogue, now: await catalogue.now() }
}

/** Codes that a text finds, the best first. */
export function codesFor(snapshot: Snapshot, q: string): string[] {
  return snapshot.search({ q, limit: 100 }).cards.map((card) => card.code)
}
