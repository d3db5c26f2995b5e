import { createLocalReq, type Payload } from 'payload'
import { canonicalJson, digestOf } from '@/publications'
import { gather } from '@/writing/log/gather'
import type { StoredProject } from '@/project'
import { writeRecord } from '@/project/record'

/** How many projects are read back. */
const SAMPLES = 20

/**
 * Reads some projects and their versions as the product does, and throws unless their records equal
 * those in the log: proof that Payload finds what was written in bulk.
 */
export async function checkFilled(
  payload: Payload,
  digests: ReadonlyMap<string, string>,
): Promise<void> {
  const { db } = payload
  const req = await createLocalReq({}, payload)
  const ids = [...digests.keys()]
  const step = Math.max(1, Math.floor(ids.length / SAMPLES))
  for (const id of ids.filter((_id, at) => at % step === 0)) {
    const row = await db.findOne<StoredProject>({
      collection: 'projects',
      where: { id: { equals: id } },
    })
    const { docs } = await db.findVersions<Omit<StoredProject, 'id'>>({
      collection: 'projects',
      where: { parent: { equals: id }, latest: { equals: true } },
      limit: 2,
    })
    const [version] = docs
    if (!row || !version || docs.length !== 1) throw new Error(`${id} was not stored whole`)
    for (const project of [row, { ...version.version, id }]) {
      const digest = digestOf(canonicalJson(writeRecord(await gather(project, req))))
      if (digest !== digests.get(id)) throw new Error(`${row.code} is not stored as it was made`)
    }
  }
}
