import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  ValidationError,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { changesBetween } from '@/publications/changesBetween'
import type { StoredPublication } from '@/publications/log'
import { readRecord } from '@/publications/shape'
import { reserveCode } from './codes'
import { readCorrections, readSeedProjects } from './files'
import { fingerprint, markLoaded, readFingerprints } from './mark'
import { loadProject } from './loadProject'
import { loadOrganisations, loadProgrammes } from './reference'
import type { SeedProject } from './types'
import { toUpdate } from './updateData'
import { updateRates } from './updateRates'

/** Why a record that the seed corrects is left alone. */
type LeftAlone = 'codeTaken' | 'edited'

/** What an update does, or would do. Codes in the order of the seed. */
export interface SeedUpdate {
  corrected: { code: string; fields: string[]; reason: string }[]
  added: string[]
  unchanged: number
  leftAlone: { code: string; why: LeftAlone }[]
  /** What the checks of a submission refuse, with their sentences. */
  refused: { code: string; errors: string[] }[]
  /** Lines about exchange rates. */
  rates: string[]
}

/** Where no correction says more. */
const DEFAULT_REASON = 'Updated from the sources that the record names.'

/**
 * Brings the corrections of the seed to the compiled records of a running catalogue: each that
 * nobody has edited since it was loaded gets one publication with the reason; new records are
 * loaded. What the seed says as it did when it was last loaded is not looked at. Without `apply`
 * everything is tried and undone, so that what is shown is what would happen. Each record has a
 * transaction of its own.
 */
export async function updateSeed(payload: Payload, apply: boolean): Promise<SeedUpdate> {
  const seeds = readSeedProjects()
  const reasons = new Map(readCorrections().map(({ code, reason }) => [code, reason]))
  const update: SeedUpdate = {
    corrected: [],
    added: [],
    unchanged: 0,
    leftAlone: [],
    refused: [],
    rates: await inTransaction(payload, apply, (req) => updateRates(req)),
  }
  const programme = await inTransaction(payload, apply, (req) => loadProgrammes(payload, req))
  const known = await readFingerprints(payload)
  const done: SeedProject[] = []
  for (const seed of seeds) {
    if (known[seed.code] === fingerprint(seed)) {
      done.push(seed)
      update.unchanged += 1
      continue
    }
    const reason = reasons.get(seed.code) ?? DEFAULT_REASON
    const outcome = await inTransaction(payload, apply, async (req) => {
      // What is only shown is converted at the rates that would be there.
      if (!apply) await updateRates(req, currenciesOf(seed))
      return updateRecord(seed, reason, programme, req)
    }).catch(refusalOf)
    if (outcome.kind === 'refused') {
      update.refused.push({ code: seed.code, errors: outcome.errors })
    }
    // What was left alone or refused is looked at again the next time.
    else if (outcome.kind !== 'leftAlone') done.push(seed)
    if (outcome.kind === 'unchanged') update.unchanged += 1
    if (outcome.kind === 'added') update.added.push(seed.code)
    if (outcome.kind === 'leftAlone') update.leftAlone.push({ code: seed.code, why: outcome.why })
    if (outcome.kind === 'corrected') {
      update.corrected.push({ code: seed.code, fields: outcome.fields, reason })
    }
  }
  if (!apply) return update
  await markLoaded(payload, done)
  if (update.added.length > 0) await reserveCode(payload, seeds)
  return update
}

function currenciesOf({ cost, costAlternatives, funding, investmentSought }: SeedProject) {
  const money = [cost, investmentSought, ...(costAlternatives ?? []), ...funding]
  return new Set(money.flatMap((one) => one?.currency ?? []))
}

/** What the checks said of a record; any other error is thrown again. */
function refusalOf(error: unknown): { kind: 'refused'; errors: string[] } {
  if (!(error instanceof ValidationError)) throw error
  return {
    kind: 'refused',
    errors: error.data.errors.map(({ message, path }) => `${path}: ${message}`),
  }
}

type Outcome =
  | { kind: 'added' | 'unchanged' }
  | { kind: 'corrected'; fields: string[] }
  | { kind: 'leftAlone'; why: LeftAlone }

async function updateRecord(
  seed: SeedProject,
  reason: string,
  programme: (code: string) => string,
  req: PayloadRequest,
): Promise<Outcome> {
  const { payload } = req
  const stored = await readStored(seed.code, req)
  const idsOf = async () => ({
    organisation: await loadOrganisations(payload, [seed], req),
    programme,
  })
  if (!stored) {
    await loadProject(payload, seed, await idsOf(), req)
    return { kind: 'added' }
  }
  const { id, log } = stored
  const why = await reasonToLeave(id, log, req)
  if (why) return { kind: 'leftAlone', why }
  const data = { ...toUpdate(seed, await idsOf()), returnReason: reason }
  await payload.update({
    collection: 'projects',
    id,
    data,
    context: { transition: 'correct' },
    depth: 0,
    locale: 'en',
    overrideAccess: true,
    req,
  })
  const [before, after] = [log.at(-1), (await readLog(id, req)).at(-1)]
  if (!before?.record || !after?.record || after.seq === before.seq) return { kind: 'unchanged' }
  const changed = changesBetween(
    readRecord(before.shape, before.record),
    readRecord(after.shape, after.record),
  )
  return { kind: 'corrected', fields: changed.map(({ field }) => field) }
}

async function readStored(code: string, req: PayloadRequest) {
  const row = await req.payload.db.findOne<{ id: string }>({
    collection: 'projects',
    where: { code: { equals: code } },
    req,
  })
  return row ? { id: row.id, log: await readLog(row.id, req) } : null
}

/** The rows of the log about a project, oldest first. */
async function readLog(project: string, req: PayloadRequest): Promise<StoredPublication[]> {
  const { docs } = await req.payload.db.find<StoredPublication>({
    collection: 'publications',
    where: { project: { equals: project } },
    sort: 'seq',
    limit: 1000,
    pagination: false,
    req,
  })
  return docs
}

/**
 * Why a record is not corrected; null where it is. People have had a hand in it if the log has a
 * publication of theirs, or if there is a newer draft.
 */
async function reasonToLeave(
  id: string,
  log: readonly StoredPublication[],
  req: PayloadRequest,
): Promise<LeftAlone | null> {
  const newest = (await req.payload.findByID({
    collection: 'projects',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })) as { origin?: string | null; stage?: string }
  const [first] = log
  // The seed's own projects were published by nobody; others may have been given the code.
  if (!first || first.approver) return 'codeTaken'
  const isUntouched =
    newest.origin === 'compiled' &&
    newest.stage === 'published' &&
    log.every(({ approver, kind }) => !approver && kind === 'published')
  return isUntouched ? null : 'edited'
}

/** Runs `work` in a transaction that is committed only with `keep`. */
async function inTransaction<Result>(
  payload: Payload,
  keep: boolean,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await (keep ? commitTransaction(req) : killTransaction(req))
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
