import type { PayloadRequest } from 'payload'

/** One act: its time in ISO 8601, the person's name if known, and a code for the kind of act. */
export interface Act {
  id: string
  at: string
  who: string | null
  what: string | null
}

export interface ProjectHistory {
  versions: Act[]
  /** Whether there are older versions. */
  hasMore: boolean
  trail: Act[]
}

const MAX_ROWS = 50

/**
 * The newest versions of a project and its rows in the trail, read with the rights of the user.
 * Only the names of accounts are included, because reviewers need to know whom to ask.
 */
export async function readHistory(id: string, req: PayloadRequest): Promise<ProjectHistory> {
  const { payload, user } = req
  const options = { depth: 0, limit: MAX_ROWS, overrideAccess: false, user } as const
  const [saved, trail] = await Promise.all([
    payload.findVersions({
      collection: 'projects',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      select: { updatedAt: true, version: { savedAs: true, savedBy: true } },
      ...options,
    }),
    readTrail(id, req),
  ])
  const versions = saved.docs.map((row) => ({
    id: row.id,
    at: row.updatedAt,
    who: idOf(row.version.savedBy),
    what: row.version.savedAs ?? null,
  }))
  const nameOf = await readNames([...versions, ...trail], req)
  const withName = (act: Act): Act => ({ ...act, who: nameOf(act.who) })
  return {
    versions: versions.map(withName),
    hasMore: saved.hasNextPage,
    trail: trail.map(withName),
  }
}

/** Empty for those who may not read the trail. */
async function readTrail(id: string, req: PayloadRequest): Promise<Act[]> {
  const { payload, user } = req
  const canRead = await payload.collections.trail.config.access.read({ req })
  if (canRead === false) return []
  const { docs } = await payload.find({
    collection: 'trail',
    where: { of: { equals: 'projects' }, row: { equals: id } },
    sort: '-at',
    depth: 0,
    limit: MAX_ROWS,
    overrideAccess: false,
    user,
  })
  return docs.map((row) => ({ id: row.id, at: row.at, who: idOf(row.by), what: row.event }))
}

async function readNames(acts: Act[], { payload }: PayloadRequest) {
  const ids = [...new Set(acts.flatMap(({ who }) => who ?? []))]
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return (id: string | null) => docs.find((one) => one.id === id)?.name ?? null
}

function idOf(person: unknown): string | null {
  if (typeof person === 'string') return person
  const { id } = (person ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : null
}
