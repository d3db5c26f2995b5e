import type { Payload, TypedUser, Where } from 'payload'
import type { MemberState } from '@/vocabulary'
import type { Stored } from './compare'

/** Projects read at a time. */
export const BATCH = 50

interface Found {
  payload: Payload
  user: TypedUser
}

/** Projects as this user reads their newest version, in all languages. */
async function readProjects(
  { payload, user }: Found,
  where: Where,
  transactionID?: string | number,
  page = 1,
): Promise<{ docs: Stored[]; hasNextPage: boolean }> {
  const { docs, hasNextPage } = await payload.find({
    collection: 'projects',
    depth: 0,
    draft: true,
    limit: BATCH,
    locale: 'all',
    page,
    sort: 'code',
    where,
    overrideAccess: false,
    user,
    ...(transactionID !== undefined && { req: { transactionID } }),
  })
  return { docs: docs as unknown as Stored[], hasNextPage }
}

/** All projects that the state leads, a batch at a time. */
export async function* projectsOf(
  found: Found,
  state: MemberState,
): AsyncGenerator<Stored[], void, undefined> {
  for (let page = 1; ; page += 1) {
    const where = { leadState: { equals: state } }
    const { docs, hasNextPage } = await readProjects(found, where, undefined, page)
    yield docs
    if (!hasNextPage) return
  }
}

/** Projects by their codes, which are at most a batch. */
export async function projectsByCode(found: Found, codes: string[]): Promise<Map<string, Stored>> {
  if (codes.length === 0) return new Map()
  const { docs } = await readProjects(found, { code: { in: codes } })
  return new Map(docs.map((doc) => [String(doc.code), doc]))
}

/** Projects by their ids, which are at most a batch. */
export async function projectsById(found: Found, ids: string[]): Promise<Map<string, Stored>> {
  if (ids.length === 0) return new Map()
  const { docs } = await readProjects(found, { id: { in: ids } })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}
