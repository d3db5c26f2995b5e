import { restoreVersionOperation, type Endpoint } from 'payload'
import type { ForumSubject } from '@/vocabulary'

/**
 * Restores a version as a draft, whatever `draft` says: the admin's button sends `draft=false`, and
 * Payload reads it before any hook runs, so the whole route is replaced. Restoring never makes
 * anything public.
 */
export function restoreRoute(slug: ForumSubject | 'projects'): Omit<Endpoint, 'root'> {
  return {
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const depth = Number(req.query.depth ?? NaN)
      const restored = await restoreVersionOperation({
        id: String(req.routeParams?.id),
        collection: req.payload.collections[slug],
        ...(Number.isInteger(depth) && { depth }),
        draft: true,
        req,
      })
      return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
    },
  }
}
