import type { Payload } from 'payload'
import { reserveCode } from './codes'
import { readSeedProjects, readSeedRates } from './files'
import { loadProject } from './loadProject'
import { isSeedLoaded, markLoaded } from './mark'
import { loadOrganisations, loadProgrammes, loadRates } from './reference'

export { loadForumSeed } from './forum'

/** How many projects are loaded between two progress lines. */
const PROGRESS_STEP = 25

/**
 * Loads reference data and the real projects into an empty catalogue, once. Each project has its
 * own transaction; an interrupted load continues where it stopped. Whatever people have changed or
 * withdrawn since is left alone.
 */
export async function loadSeed(payload: Payload, log: (line: string) => void): Promise<void> {
  if (await isSeedLoaded(payload)) return
  await loadRates(payload, readSeedRates())
  const programme = await loadProgrammes(payload)
  const seeds = readSeedProjects()
  const organisation = await loadOrganisations(payload, seeds)
  const stored = await storedCodes(payload)
  let done = 0
  for (const seed of seeds) {
    done += 1
    if (!stored.has(seed.code)) await loadProject(payload, seed, { organisation, programme })
    if (done % PROGRESS_STEP === 0 || done === seeds.length) {
      log(`Real projects: ${String(done)} of ${String(seeds.length)}`)
    }
  }
  await reserveCode(payload, seeds)
  await markLoaded(payload, seeds)
}

async function storedCodes(payload: Payload): Promise<Set<string | null | undefined>> {
  const { docs } = await payload.find({
    collection: 'projects',
    select: { code: true },
    limit: 100_000,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Set(docs.map(({ code }) => code))
}
