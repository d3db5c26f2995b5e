import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { isDraft, joined, type Asker, type Reply } from './types'

/** A person at the Local API, with that person's rights only. */
export function askLocal(payload: Payload, user: TypedUser | undefined): Asker {
  const as = (slug: string) => ({
    collection: slug as CollectionSlug,
    overrideAccess: false as const,
    user,
  })
  const where = (id: string) => ({ id: { equals: id } })
  return {
    read: async ({ collection, id }) =>
      joined(
        await reply(() => payload.findByID({ ...as(collection), id, depth: 2 })),
        await reply(() => payload.findByID({ ...as(collection), id, draft: true, locale: 'all' })),
        await reply(() => payload.find({ ...as(collection), where: where(id), depth: 2 })),
        await reply(() => payload.find({ ...as(collection), where: where(id), draft: true })),
      ),
    count: ({ collection, id }) =>
      reply(() => payload.count({ ...as(collection), where: where(id) })),
    readVersions: async ({ collection, id }, version) =>
      joined(
        await reply(() =>
          payload.findVersions({ ...as(collection), where: { parent: { equals: id } } }),
        ),
        await reply(() => payload.findVersionByID({ ...as(collection), id: version })),
      ),
    create: (collection, data, file) =>
      reply(() =>
        payload.create({
          ...as(collection),
          data: data as never,
          draft: isDraft(collection, data),
          ...(file && {
            file: {
              data: file.content,
              mimetype: file.type,
              name: file.name,
              size: file.content.length,
            },
          }),
        }),
      ),
    update: ({ collection, id }, data) =>
      reply(() =>
        payload.update({
          ...as(collection),
          id,
          data: data,
          draft: isDraft(collection, data),
          overrideLock: false,
        }),
      ),
    restore: ({ collection }, version) =>
      reply(() => payload.restoreVersion({ ...as(collection), id: version, draft: true })),
    delete: ({ collection, id }) => reply(() => payload.delete({ ...as(collection), id })),
    duplicate: ({ collection, id }) => reply(() => payload.duplicate({ ...as(collection), id })),
  }
}

async function reply(ask: () => Promise<unknown>): Promise<Reply> {
  try {
    const answer = (await ask()) as { id?: string; totalDocs?: number } | null
    const done = answer !== null && answer.totalDocs !== 0
    return { done, text: JSON.stringify(answer), id: answer?.id }
  } catch (error) {
    const { data, message } = error as { data?: unknown; message: string }
    return { done: false, text: `${message} ${JSON.stringify(data)}` }
  }
}
