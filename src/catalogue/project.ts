import type { PublicationsReader } from '@/publications/types'

import { cardOf } from './card'
import { isShown, readRecord } from './load'
import type { ProjectFound, ProjectWithdrawn } from './types'

/**
 * The record of a project as the log has it now. `withdrawn` also when its text was redacted: it
 * was public and is not any more. null for a code that the log doesn't know.
 */
export async function readProject(
  reader: PublicationsReader,
  code: string,
): Promise<ProjectFound | ProjectWithdrawn | null> {
  const [row] = await reader.readCurrentOf([code])
  if (row && isShown(row)) {
    const record = readRecord(row)
    return { kind: 'published', record, card: cardOf(row, record) }
  }
  const last = row ?? (await reader.readProject(code)).at(-1)
  return last ? { kind: 'withdrawn', code, at: last.at } : null
}
