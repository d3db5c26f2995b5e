import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { actorOf, staff } from '@/permissions'
import type { StoredProject } from '@/project'
import { missedIn, type Missed } from '@/project/missed'
import type { Localised } from '@/vocabulary'
import type { Unusual } from '../acknowledgements'
import { unacknowledged } from '../acknowledgements/unacknowledged'
import { readFindings } from '../checks/readFindings'
import type { FieldError } from '../shape/fieldErrors'

/** What an entry lacks as it was saved last: two lists, without a score. */
export interface Missing {
  code: string
  title: Localised
  /** What a submission would be refused for, as the refusal would say it. */
  required: (FieldError & Partial<Pick<Unusual, 'check' | 'value'>>)[]
  /** What investors would miss; it may stay empty. */
  missed: Missed[]
}

/** `GET /api/projects/{id}/missing`, for those who read the entry's versions. */
export const missingRoute: Omit<Endpoint, 'root'> = {
  path: '/:id/missing',
  method: 'get',
  handler: async (req) => {
    const project = await readNewest(String(req.routeParams?.id), req)
    if (!project) throw new NotFound(req.t)
    const findings = await readFindings(project, req)
    const missing: Missing = {
      code: project.code,
      title: project.title ?? {},
      required: unacknowledged(findings, project.acknowledgements),
      missed: missedIn(project),
    }
    return Response.json(missing)
  },
}

/** The newest version, with all languages, if the caller may read it. */
async function readNewest(id: string, req: PayloadRequest): Promise<StoredProject | null> {
  if (staff(actorOf(req.user)) !== true) return null
  const { docs } = await req.payload.findVersions({
    collection: 'projects',
    where: { parent: { equals: id }, latest: { equals: true } },
    depth: 0,
    limit: 1,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    req,
  })
  const [newest] = docs
  return newest ? ({ ...newest.version, id } as unknown as StoredProject) : null
}
