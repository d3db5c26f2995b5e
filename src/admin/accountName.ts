import type { PayloadRequest } from 'payload'

/**
 * The name of an account's owner, and nothing else: only administrators read accounts, but
 * reviewers need to know whom to ask.
 */
export async function accountName(
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
