import { SHAPE } from '@/publications/shape'
import type { PublicRecord } from '@/project'
import type { Publication, PublicationsReader } from '@/publications/types'

import { cardOf } from './card'
import { historyOf } from './history'
import { isShown, readRecord } from './load'
import type { Card, ProjectRead, ProjectWithdrawn, ProjectWithHistory } from './types'

/**
 * The record of a project as the log has it now. `withdrawn` also covers a redacted one: it was
 * public and no longer is. null for a code unknown to the log.
 */
export async function readProject(
  reader: PublicationsReader,
  code: string,
): Promise<ProjectRead | ProjectWithdrawn | null> {
  const [row] = await reader.readCurrentOf([code])
  if (row && isShown(row)) return projectRead(row)
  const last = row ?? (await reader.readProject(code)).at(-1)
  return last ? { kind: 'withdrawn', code, at: last.at } : null
}

/** The same with its history, from one reading of the log. */
export async function readProjectWithHistory(
  reader: PublicationsReader,
  code: string,
): Promise<ProjectWithHistory | ProjectWithdrawn | null> {
  const rows = await reader.readProject(code)
  const last = rows.at(-1)
  if (!last) return null
  const row = rows.findLast(({ current }) => current)
  if (!row || !isShown(row)) return { kind: 'withdrawn', code, at: (row ?? last).at }
  return Object.assign(projectRead(row), { history: historyOf(rows) })
}

/** Parsed only on demand: most callers want the text as it is. */
function projectRead(row: Publication): ProjectRead {
  const { record: stored, seq, shape } = row
  let record: PublicRecord | undefined
  let card: Card | undefined
  const read = () => (record ??= readRecord(row))
  return {
    kind: 'published',
    seq,
    text: shape === SHAPE && stored !== null ? stored : JSON.stringify(read()),
    get record() {
      return read()
    },
    get card() {
      return (card ??= cardOf(row, read()))
    },
  }
}
