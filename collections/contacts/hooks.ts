import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/permissions'

/** A ministry may only assign contacts to its own state's projects, also when moving one. */
export const ownProjectOnly: CollectionBeforeChangeHook = async ({ data, req }) => {
  const actor = actorOf(req.user)
  if (actor.kind !== 'person' || actor.role !== 'ministry') return data
  const project = await req.payload.db.findOne<{ leadState?: string; id: string }>({
    collection: 'projects',
    where: { id: { equals: data.project } },
    req,
  })
  if (project?.leadState === actor.state) return data
  throw new ValidationError(
    {
      collection: 'contacts',
      errors: [{ path: 'project', message: 'Choose a project that your own state leads.' }],
    },
    req.t,
  )
}
