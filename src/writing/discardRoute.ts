import { NotFound, restoreVersionOperation, type Endpoint } from 'payload'
import { TransitionRefused } from './transitionRefused'

/**
 * Discards the draft over a published project: its newest published version becomes the newest
 * version again, as a draft that says the same as the public row. Nothing public is written, and the
 * step passes the same checks as every other (`discard` in `transitions`).
 */
export const discardRoute: Omit<Endpoint, 'root'> = {
  path: '/:id/discard',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const { docs } = await req.payload.findVersions({
      collection: 'projects',
      where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      pagination: false,
      select: { version: { code: true } },
      overrideAccess: false,
      user: req.user,
    })
    const [published] = docs
    if (!published) {
      const known = await req.payload.findByID({
        collection: 'projects',
        id,
        depth: 0,
        draft: true,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
      })
      if (!known) throw new NotFound(req.t)
      throw new TransitionRefused(
        409,
        'transition',
        '“Discard draft” needs a project that is public.',
      )
    }
    req.context.discards = true
    const restored = await restoreVersionOperation({
      id: published.id,
      collection: req.payload.collections.projects,
      depth: 0,
      draft: true,
      req,
    })
    return Response.json({ doc: restored, message: req.t('version:restoredSuccessfully') })
  },
}
