import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'

interface Named {
  id?: string
  code?: string
  slug?: string
}

/**
 * Gives a project whose title another one has an address of its own, with its code: readers who
 * see two addresses, or systems that keep the slug, tell them apart. The first keeps the short one,
 * and a project keeps what it has: an address that was printed stays.
 */
export const uniqueSlug: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { code, slug } = data as Named
  if (!slug || !code) return data
  const own = (originalDoc ?? {}) as Named
  const long = `${slug}-${code.toLowerCase()}`
  if (own.slug === slug) return data
  if (own.slug === long) return { ...data, slug: long }
  return (await isTaken(slug, own.id, req)) ? { ...data, slug: long } : data
}

/** Whether another project has it, in its public text or in its newest one. */
async function isTaken(slug: string, id: string | undefined, req: PayloadRequest) {
  const { db } = req.payload
  const one = { limit: 1, pagination: false, req } as const
  const others: Where[] = id ? [{ id: { not_equals: id } }] : []
  const { docs } = await db.find({
    collection: 'projects',
    where: { and: [{ slug: { equals: slug } }, ...others] },
    select: { slug: true },
    ...one,
  })
  if (docs.length > 0) return true
  const otherDrafts: Where[] = id ? [{ parent: { not_equals: id } }] : []
  const drafts = await db.queryDrafts({
    collection: 'projects',
    where: { and: [{ 'version.slug': { equals: slug } }, ...otherDrafts] },
    select: { parent: true },
    ...one,
  })
  return drafts.docs.length > 0
}
