import type { Payload, PayloadRequest } from 'payload'
import { toData, type Ids } from './convert'
import type { SeedProject } from './types'

/** Stores a record as published, in the transaction of `req` where one is given. */
export async function loadProject(
  payload: Payload,
  seed: SeedProject,
  ids: Ids,
  req?: PayloadRequest,
): Promise<void> {
  await payload.create({
    collection: 'projects',
    // Cast, because the data comes from a file and is validated by the collection itself.
    data: toData(seed, ids) as never,
    context: { transition: 'load' },
    depth: 0,
    overrideAccess: true,
    ...(req && { req }),
  })
}
