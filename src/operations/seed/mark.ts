import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { SeedProject } from './types'

/** The registry key that marks the seed as loaded, so that no start ever touches its rows again. */
const SEED_KEY = 'seed'

/** The text of each record that was loaded or brought up to date last, as a hash by its code. */
export type Fingerprints = Readonly<Record<string, string>>

interface Mark {
  id: string
  n: number
  /** Fingerprints as JSON; none in catalogues of earlier releases. */
  text?: string | null
}

function readMark({ db }: Payload): Promise<Mark | null> {
  return db.findOne<Mark>({ collection: 'registry', where: { key: { equals: SEED_KEY } } })
}

export async function isSeedLoaded(payload: Payload): Promise<boolean> {
  return (await readMark(payload)) !== null
}

/** What was loaded last; nothing in a catalogue whose release did not note it. */
export async function readFingerprints(payload: Payload): Promise<Fingerprints> {
  const text = (await readMark(payload))?.text
  return text ? (JSON.parse(text) as Fingerprints) : {}
}

/** Marks the seed as loaded, with what its records said. */
export async function markLoaded(payload: Payload, seeds: readonly SeedProject[]): Promise<void> {
  const text = JSON.stringify(
    Object.fromEntries(seeds.map((seed) => [seed.code, fingerprint(seed)])),
  )
  const mark = await readMark(payload)
  const data = { key: SEED_KEY, n: seeds.length, text }
  if (mark) await payload.db.updateOne({ collection: 'registry', id: mark.id, data })
  else await payload.db.create({ collection: 'registry', data: { id: uuidv7(), ...data } })
}

/** Changes whenever a record of the seed says something else. */
export function fingerprint(seed: SeedProject): string {
  return createHash('sha256').update(JSON.stringify(seed)).digest('base64url').slice(0, 16)
}
