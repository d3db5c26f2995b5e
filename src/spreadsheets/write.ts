import { apply, type Acting } from './apply'
import type { Change } from './compare'
import { rememberKey, type Importer, type Matched } from './match'
import { pause } from './pause'
import { problemsOf } from './refusals'
import { inTransaction } from './transaction'
import type { Problem } from './types'

/** A row that is to be written, and the version that it was compared with. */
export interface Pending extends Matched {
  /** Its place among the rows of the file. */
  at: number
  change: Change
  base: string | null
}

/** Rows written in one transaction: enough to be quick, few enough that nobody waits for long. */
export const ROWS_PER_TRANSACTION = 5

/** What is done in the transaction of some rows once they are written; tells what was refused. */
type Note = (acting: Acting, rows: readonly Pending[], refused: readonly Problem[]) => Promise<void>

/**
 * Writes rows in one transaction; with `note`, which is part of it, they stay, without it is all
 * undone. If one is refused, each is written by itself, so that only that one is left out. Returns
 * what was refused, by the place of the row. Throws for a failure that is about no row.
 */
export async function writeRows(
  importer: Importer,
  rows: readonly Pending[],
  note?: Note,
): Promise<Map<number, Problem[]>> {
  const refused = new Map<number, Problem[]>()
  try {
    await writeTogether(importer, rows, note)
  } catch (error) {
    const [row] = rows
    if (!row) throw error
    if (rows.length > 1) {
      for (const one of rows) {
        const alone = await writeRows(importer, [one], note)
        for (const [at, problems] of alone) refused.set(at, problems)
      }
      return refused
    }
    const problems = problemsOf(error, row.entry.main, row.change)
    if (!problems) throw error
    refused.set(row.at, problems)
    if (note) await noteRefusal(importer, row, problems, note)
  }
  return refused
}

function writeTogether(
  importer: Importer,
  rows: readonly Pending[],
  note: Note | undefined,
): Promise<void> {
  const { payload, state, user } = importer
  const write = async (transactionID: string | number) => {
    const acting = { payload, user, transactionID }
    for (const { base, change, key, stored } of rows) {
      const { id } = await apply(acting, change, stored, base)
      if (key !== null) await rememberKey(acting, state, key, id)
      await pause()
    }
    await note?.(acting, rows, [])
  }
  return inTransaction(payload, write, note !== undefined)
}

/** A refused row is behind, too. */
function noteRefusal(
  { payload, user }: Importer,
  row: Pending,
  problems: readonly Problem[],
  note: Note,
): Promise<void> {
  return inTransaction(payload, (transactionID) =>
    note({ payload, user, transactionID }, [row], problems),
  )
}
