import type { PayloadRequest } from 'payload'

/** Whether the public sees the project now, asked with the rights of the person who looks. */
export async function isLive(id: string, { payload, user }: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'projects',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    overrideAccess: false,
    user,
  })
  return totalDocs > 0
}
