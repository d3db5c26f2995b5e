import type { CollectionBeforeChangeHook, Where } from 'payload'
import { pathsTo } from '@/project/within'
import { actorOf } from '@/permissions'
import { refuseFile } from './hooks'

/**
 * Words and marks of a file go to the public with the records that name it. While a submission or a
 * public project names it, its ministry leaves it as it was read; the secretariat may correct it.
 */
export function keepAsRead(collection: 'documents' | 'media'): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    const actor = actorOf(req.user)
    if (operation !== 'update' || actor.kind !== 'person' || actor.role !== 'ministry') return data
    const { id } = originalDoc as { id: string }
    const named: Where = { or: pathsTo(collection).map((path) => ({ [path]: { in: [id] } })) }
    const isNamed = async (draft: boolean, stands: Where): Promise<boolean> => {
      const { totalDocs } = await req.payload.find({
        collection: 'projects',
        draft,
        where: { and: [stands, named] },
        limit: 1,
        depth: 0,
        select: { code: true },
        overrideAccess: true,
        req,
      })
      return totalDocs > 0
    }
    if (
      (await isNamed(true, { stage: { equals: 'submitted' } })) ||
      (await isNamed(false, { _status: { equals: 'published' } }))
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
