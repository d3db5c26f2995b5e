import type { Payload, TypedUser } from 'payload'
import type { ImportStatus } from '@/vocabulary'
import type { Problem, Report } from '@/spreadsheets/types'

/** An import as its page shows it. */
export interface ShownImport {
  id: string
  name: string
  createdAt: string
  status: ImportStatus
  cursor: number
  total: number
  created: number
  changed: number
  report: Report | null
  refused: Problem[]
}

/** How many earlier imports are listed. */
const MOST = 20

/** The latest imports that a person may see, without their reports. */
export async function readImports(payload: Payload, user: TypedUser): Promise<ShownImport[]> {
  const { docs } = await payload.find({
    collection: 'imports',
    depth: 0,
    limit: MOST,
    sort: '-createdAt',
    select: { report: false, refused: false },
    overrideAccess: false,
    user,
  })
  return docs.map(shown)
}

/** One import with its report; null where there is none that the person may see. */
export async function readImport(
  payload: Payload,
  user: TypedUser,
  id: string,
): Promise<ShownImport | null> {
  const { docs } = await payload.find({
    collection: 'imports',
    depth: 0,
    limit: 1,
    where: { id: { equals: id } },
    overrideAccess: false,
    user,
  })
  const [found] = docs
  return found ? shown(found) : null
}

function shown(row: object): ShownImport {
  const { changed, created, cursor, refused, report, total, ...rest } =
    row as Partial<ShownImport> & Pick<ShownImport, 'createdAt' | 'id' | 'name' | 'status'>
  return {
    ...rest,
    cursor: cursor ?? 0,
    total: total ?? 0,
    created: created ?? 0,
    changed: changed ?? 0,
    report: report ?? null,
    refused: refused ?? [],
  }
}
