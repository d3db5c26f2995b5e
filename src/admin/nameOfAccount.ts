import type { PayloadRequest } from 'payload'

/**
 * The name of the person behind an account, and nothing else of it: accounts are the
 * administrator's, but a reviewer must know whom to ask.
 */
export async function nameOfAccount(
  user: string | { id: string },
  req: PayloadRequest,
): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: typeof user === 'string' ? user : user.id } },
    select: { name: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.name ?? 'an account that is no longer there'
}
