import type { PayloadRequest, Where } from 'payload'
import type { Unusual } from '../acknowledgements'
import { distanceKm, positionsOf, type Position } from '@/places'
import type { StoredLocation, StoredProject } from '@/project'
import { geometryOf } from '@/project/fields/place'
import { textIn } from '@/vocabulary'
import { likenessTo, type Likeness } from './sameTitle'

/** How many projects of a state are compared: those changed last. */
const MAX_COMPARED = 2000
/** More than an officer would look into at once. */
const MAX_FOUND = 5
/** A title within another one is no duplicate where the nearest of their places are this far apart. */
const FAR_KM = 50
/** A line may have thousands of positions; these are spread over it. */
const MAX_POSITIONS = 60

interface Compared {
  id: string
  code?: string | null
  title?: StoredProject['title']
  locations?: StoredProject['locations']
}

/**
 * Other entries that look like the same project: led by the same state, published or not, or
 * published and shared with one of its states. Its ministry may read all of them, so that no draft
 * of another state shows through. The one that the entry says it is the same as is left out.
 */
export async function findDuplicates(
  project: StoredProject,
  req: PayloadRequest,
): Promise<Unusual[]> {
  const found = [...(await ofOwnState(project, req)), ...(await ofOtherStates(project, req))]
  return found
    .filter(({ code }) => code && code !== project.sameAs)
    .slice(0, MAX_FOUND)
    .map(({ code, title }) => ({
      check: 'duplicate',
      path: 'title',
      value: String(code),
      message: `The title is like that of ${String(code)}, “${textIn(title, 'en')}”; expected is one entry for each project. If they are one, write ${String(code)} under “Same project as”. How do they differ?`,
    }))
}

function ofOwnState(project: StoredProject, req: PayloadRequest): Promise<Compared[]> {
  const { id, leadState } = project
  const read: Read = async (where, fields, limit) => {
    const { docs } = await req.payload.db.queryDrafts<Compared>({
      collection: 'projects',
      where: { and: where },
      select: { parent: true, version: fields },
      sort: '-version.updatedAt',
      limit,
      pagination: false,
      req,
    })
    return docs
  }
  return among(
    project,
    [
      { 'version.leadState': { equals: leadState } },
      { 'version.stage': { not_equals: 'archived' } },
      { parent: { not_equals: id } },
    ],
    (ids) => [{ parent: { in: ids } }],
    read,
  )
}

function ofOtherStates(project: StoredProject, req: PayloadRequest): Promise<Compared[]> {
  const { leadState, states } = project
  const read: Read = async (where, fields, limit) => {
    const { docs } = await req.payload.db.find<Compared>({
      collection: 'projects',
      where: { and: where },
      select: fields,
      sort: '-updatedAt',
      limit,
      pagination: false,
      req,
    })
    return docs
  }
  return among(
    project,
    [
      { _status: { equals: 'published' } },
      { states: { in: [leadState, ...(states ?? [])] } },
      { leadState: { not_equals: leadState } },
    ],
    (ids) => [{ id: { in: ids } }],
    read,
  )
}

type Read = (where: Where[], fields: Record<string, true>, limit: number) => Promise<Compared[]>

/** Compares titles, and then the places of those few whose titles are alike. */
async function among(
  project: StoredProject,
  where: Where[],
  byIds: (ids: string[]) => Where[],
  read: Read,
): Promise<Compared[]> {
  const titled = await read(where, { code: true, title: true }, MAX_COMPARED)
  const likeness = likenessTo(project.title)
  const alike = titled.flatMap((row) => {
    const like = likeness(row.title)
    return like ? [{ row, like }] : []
  })
  if (alike.length === 0) return []
  const ids = alike.map(({ row }) => row.id)
  const placed = await read(byIds(ids), { locations: true }, ids.length)
  const places = new Map(placed.map(({ id, locations }) => [id, locations]))
  return alike
    .filter(({ like, row }) => !liesElsewhere(like, project.locations, places.get(row.id)))
    .map(({ row }) => row)
}

/** Whether two projects are told apart by their places: only where both have some. */
function liesElsewhere(
  like: Likeness,
  one: StoredProject['locations'],
  other: StoredProject['locations'],
): boolean {
  if (like === 'same') return false
  const [mine, theirs] = [positionsIn(one), positionsIn(other)]
  if (mine.length === 0 || theirs.length === 0) return false
  return mine.every((here) => theirs.every((there) => distanceKm(here, there) > FAR_KM))
}

function positionsIn(locations: StoredProject['locations']): Position[] {
  const all = (locations ?? []).flatMap(positionsOfPlace)
  const step = Math.ceil(all.length / MAX_POSITIONS)
  return all.filter((_, at) => at % step === 0)
}

function positionsOfPlace(place: StoredLocation): Position[] {
  const geometry = geometryOf(place)
  return geometry ? positionsOf(geometry) : []
}
