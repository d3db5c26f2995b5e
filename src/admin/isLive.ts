import type { PayloadRequest } from 'payload'

/** Whether the project is public now, as far as the user may know. */
export async function isLive(id: string, { payload, user }: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'projects',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    overrideAccess: false,
    user,
  })
  return totalDocs > 0
}
