import type { PayloadRequest } from 'payload'

/** One act: its time in ISO 8601, the person's name where it is known, and a code that says what. */
export interface Deed {
  id: string
  at: string
  who: string | null
  what: string | null
}

export interface ProjectHistory {
  deeds: Deed[]
  /** Whether there are older versions than these. */
  hasMore: boolean
  trail: Deed[]
}

const MAX_ROWS = 50

/**
 * The newest versions of a project and its rows in the trail, with the rights of the person who
 * asks. Of an account nothing but its name is given: a reviewer must know whom to ask.
 */
export async function readHistory(id: string, req: PayloadRequest): Promise<ProjectHistory> {
  const { payload, user } = req
  const asked = { depth: 0, limit: MAX_ROWS, overrideAccess: false, user } as const
  const [versions, trail] = await Promise.all([
    payload.findVersions({
      collection: 'projects',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      select: { updatedAt: true, version: { savedAs: true, savedBy: true } },
      ...asked,
    }),
    readTrail(id, req),
  ])
  const deeds = versions.docs.map((row) => ({
    id: row.id,
    at: row.updatedAt,
    who: idOf(row.version.savedBy),
    what: row.version.savedAs ?? null,
  }))
  const nameOf = await readNames([...deeds, ...trail], req)
  const named = (deed: Deed): Deed => ({ ...deed, who: nameOf(deed.who) })
  return { deeds: deeds.map(named), hasMore: versions.hasNextPage, trail: trail.map(named) }
}

/** Nothing for whoever may not read the trail. */
async function readTrail(id: string, req: PayloadRequest): Promise<Deed[]> {
  const { payload, user } = req
  const may = await payload.collections.trail.config.access.read({ req })
  if (may === false) return []
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

async function readNames(deeds: Deed[], { payload }: PayloadRequest) {
  const ids = [...new Set(deeds.flatMap(({ who }) => who ?? []))]
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
