import {
  APIError,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  NotFound,
} from 'payload'
import { actorOf } from '@/permissions'
import { appendToTrail } from '@/trail'

/**
 * `POST /api/contacts/{id}/erase`: an administrator erases a contact person for good, as privacy
 * law requires, without being shown the data. The trail records that it happened, but none of the
 * data.
 */
export const erase: Omit<Endpoint, 'root'> = {
  path: '/:id/erase',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (actor.kind !== 'person' || actor.role !== 'administrator') {
      throw new APIError('Only an administrator erases a contact person.', 403, null, true)
    }
    const { id } = req.routeParams as { id: string }
    await initTransaction(req)
    try {
      const { db } = req.payload
      const where = { id: { equals: id } }
      if (!(await db.findOne({ collection: 'contacts', where, req }))) throw new NotFound(req.t)
      await db.deleteOne({ collection: 'contacts', where, req })
      await appendToTrail(req, { collection: 'contacts', row: id, event: 'contactErased' })
      await commitTransaction(req)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
    return Response.json({ message: 'The contact person was erased.' })
  },
}
