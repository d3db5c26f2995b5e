import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/permissions'
import type { ImportStatus } from '@/vocabulary'
import { check, plan } from './check'
import { readEntries, type FileContent } from './entries'
import { readTables } from './files'
import type { Importer } from './match'
import { readNames } from './names'
import { BATCH } from './stored'
import type { Problem, Report } from './types'
import { ROWS_PER_TRANSACTION, writeRows, type Pending } from './write'

/** An import as it is stored. */
export interface StoredImport {
  id: string
  filename: string
  owner: string
  /** The state whose ministry sent it. */
  state: string
  /** Who had it imported, which may be a colleague of who sent it. */
  startedBy?: string | null
  status: ImportStatus
  /** How many rows are done, of how many. */
  cursor?: number | null
  total?: number | null
  report?: Report | null
  /** What was refused while it was imported, after it had been checked. */
  refused?: Problem[] | null
  created?: number | null
  changed?: number | null
  lease?: string | null
  attempts?: number | null
}

/** Where a run stores how far it is. */
export interface Keeper {
  /** Stores values by themselves; false when the run is to stop. */
  keep: (values: Partial<StoredImport>) => Promise<boolean>
  /** Stores them in the transaction of what they say. Throws if another process took over. */
  keepWithin: (transactionID: string | number, values: Partial<StoredImport>) => Promise<void>
  isStopped: () => boolean
}

/**
 * Checks an import or goes on importing it, whichever it waits for. What was imported is stored
 * together with the place that was reached: wherever it is cut off, it goes on from there.
 */
export async function runImport(
  payload: Payload,
  row: StoredImport,
  keeper: Keeper,
): Promise<void> {
  const { keep } = keeper
  const importer = await importerOf(payload, row)
  if (!importer) {
    const message = 'The account that sent this file does not work for this ministry any more.'
    await keep({ status: 'failed', report: fileReport(message) })
    return
  }
  const data = await readFile(path.join(folderOf(payload), row.filename))
  const tables = await readTables(data, row.filename.endsWith('.csv'))
  if ('problem' in tables) {
    await keep({ status: 'unreadable', report: fileReport(tables.problem) })
    return
  }
  const content = readEntries(tables)
  if (row.status === 'checking') await runCheck(importer, content, keeper)
  else await runWrites(importer, content, row, keeper)
}

async function runCheck(importer: Importer, content: FileContent, { keep }: Keeper): Promise<void> {
  const { entries, notes, problems } = content
  // Of a heading that nobody knows all values would be lost.
  if (problems.some(({ row }) => row === null || row === 1)) {
    await keep({ status: 'unreadable', report: { problems, more: 0, notes, rows: [] } })
    return
  }
  const total = entries.length
  if (!(await keep({ total }))) return
  const namesOf = await readNames(importer.payload, importer.user)
  const report = await check(importer, content, namesOf, (cursor) => keep({ cursor }))
  if (report) await keep({ status: 'checked', cursor: total, total, report })
}

async function runWrites(
  importer: Importer,
  { entries }: FileContent,
  row: StoredImport,
  { isStopped, keep, keepWithin }: Keeper,
): Promise<void> {
  const report = row.report ?? fileReport('')
  let counts = { created: row.created ?? 0, changed: row.changed ?? 0 }
  let refused = row.refused ?? []
  const namesOf = await readNames(importer.payload, importer.user)
  const first = row.cursor ?? 0
  for (let start = first; start < entries.length; start += BATCH) {
    const some = entries.slice(start, start + BATCH)
    const planned = await plan(importer, some, namesOf)
    const wanted = planned.flatMap((one, at): Pending[] => {
      const checked = report.rows[start + at]
      // What it was compared with when it was checked, not what has been stored since.
      return checked?.outcome === 'created' || checked?.outcome === 'changed'
        ? [{ ...one, at: start + at, base: checked.base }]
        : []
    })
    refused = withNew(
      refused,
      wanted.flatMap(({ change }) => change.problems),
    )
    const pending = wanted.filter(
      ({ change }) => change.problems.length === 0 && change.fields.length > 0,
    )
    for (let at = 0; at < pending.length; at += ROWS_PER_TRANSACTION) {
      const rows = pending.slice(at, at + ROWS_PER_TRANSACTION)
      await writeRows(importer, rows, async ({ transactionID }, written, problems) => {
        const isNew = ({ stored }: Pending) => stored.id === undefined
        const done = problems.length > 0 ? [] : written
        const next = {
          cursor: (written.at(-1)?.at ?? start) + 1,
          created: counts.created + done.filter(isNew).length,
          changed: counts.changed + done.filter((one) => !isNew(one)).length,
          refused: [...refused, ...problems],
        }
        await keepWithin(transactionID, next)
        counts = next
        refused = next.refused
      })
      if (isStopped()) return
    }
    if (!(await keep({ cursor: start + some.length, refused }))) return
  }
  await keep({ status: 'imported', cursor: entries.length })
}

/** What was refused once a run that was cut off had noted some of it. */
function withNew(noted: readonly Problem[], found: readonly Problem[]): Problem[] {
  const isNoted = ({ column, message, row, sheet }: Problem) =>
    noted.some(
      (one) =>
        one.sheet === sheet && one.row === row && one.column === column && one.message === message,
    )
  return [...noted, ...found.filter((one) => !isNoted(one))]
}

/** The officer who has the file imported, if she still works for the ministry that sent it. */
async function importerOf(
  payload: Payload,
  { owner, startedBy, state }: StoredImport,
): Promise<Importer | null> {
  const found = await payload.findByID({
    collection: 'users',
    id: startedBy ?? owner,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!found) return null
  const user: TypedUser = { ...found, collection: 'users' }
  const actor = actorOf(user)
  return actor.kind === 'person' && actor.role === 'ministry' && actor.state === state
    ? { payload, user, state: actor.state }
    : null
}

function folderOf(payload: Payload): string {
  return payload.collections.imports.config.upload.staticDir ?? ''
}

/** A report that says what is wrong with a file as a whole. */
function fileReport(message: string): Report {
  const nowhere = { sheet: null, row: null, column: null, heading: null, value: null }
  return { problems: [{ ...nowhere, message }], more: 0, notes: [], rows: [] }
}
