import type { CollectionBeforeChangeHook, Where } from 'payload'
import { pathsTo } from '@/project/within'
import { actorOf } from '@/permissions'
import { refuseFile } from './hooks'

/**
 * A file's texts and flags become public along with the records that refer to it. While a
 * submission or a published project refers to it, its ministry may not change what was reviewed;
 * the secretariat may correct it.
 */
export function lockWhileReferenced(collection: 'documents' | 'media'): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    const actor = actorOf(req.user)
    if (operation !== 'update' || actor.kind !== 'person' || actor.role !== 'ministry') return data
    const { id } = originalDoc as { id: string }
    const references: Where = { or: pathsTo(collection).map((path) => ({ [path]: { in: [id] } })) }
    const isReferenced = async (draft: boolean, stageFilter: Where): Promise<boolean> => {
      const { totalDocs } = await req.payload.find({
        collection: 'projects',
        draft,
        where: { and: [stageFilter, references] },
        limit: 1,
        depth: 0,
        select: { code: true },
        overrideAccess: true,
        req,
      })
      return totalDocs > 0
    }
    if (
      (await isReferenced(true, { stage: { equals: 'submitted' } })) ||
      (await isReferenced(false, { _status: { equals: 'published' } }))
    ) {
      refuseFile(
        collection,
        'A submission or a public project names this file, so it stays as it was read. Recall the submission, upload a new file, or ask the secretariat.',
        req,
      )
    }
    return data
  }
}
