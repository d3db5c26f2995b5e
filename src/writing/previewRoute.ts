import { APIError, Forbidden, type Endpoint } from 'payload'
import { actorOf, staff } from '@/permissions'
import type { StoredProject } from '@/project'
import { recordSchema, writeRecord } from '@/project/record'
import { gather } from './log/gather'
import { refuse } from './shape/fieldErrors'

/**
 * Gives the public record of an entry as publishing its newest version now would write it, to staff
 * who may read that version. Stores nothing. 400 names the fields without which there is no record
 * yet.
 */
export const previewRoute: Omit<Endpoint, 'root'> = {
  path: '/:id/preview',
  method: 'get',
  handler: async (req) => {
    if (staff(actorOf(req.user)) !== true) throw new Forbidden(req.t)
    const project = (await req.payload.findByID({
      collection: 'projects',
      id: String(req.routeParams?.id),
      depth: 0,
      draft: true,
      locale: 'all',
      overrideAccess: false,
      user: req.user,
    })) as unknown as StoredProject
    const written = recordSchema.safeParse(writeRecord(await gather(project, req)))
    if (written.success) return Response.json({ record: written.data })
    refuse('projects', written.error.issues.map(asFieldError), req)
    throw new APIError('There is no record of this entry.', 500)
  },
}

function asFieldError({ path }: { path: PropertyKey[] }) {
  return { path: path.map(String).join('.'), message: 'The public page needs this.' }
}
