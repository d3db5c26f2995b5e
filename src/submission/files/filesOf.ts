import type { PayloadRequest } from 'payload'
import { documentsOf } from '@/publications/append/gather'
import type { OwnedFile } from '@/publications/mayShow'
import type { StoredProject } from '@/publications/record/stored'

/** A field of a project that names a file. */
export interface FileReference {
  path: string
  collection: 'documents' | 'media'
  id: string
  /** Its place in a list, from 1. */
  place?: number
}

/** The parts of a project that name files; a new project's first write has none before it. */
export type Naming = Partial<
  Pick<StoredProject, 'documents' | 'images' | 'leadState' | 'readiness'>
>

/** Every file that a project names, by field. */
export function filesOf({ documents, images, readiness }: Naming): FileReference[] {
  return [
    ...(documents ?? []).map((id, at) => inList('documents', id, at)),
    ...(images ?? []).map((id, at) => ({ ...inList('media', id, at), path: 'images' })),
    ...Object.entries(readiness ?? {}).flatMap(([step, row]): FileReference[] =>
      row?.document
        ? [{ path: `readiness.${step}.document`, collection: 'documents', id: row.document }]
        : [],
    ),
  ]
}

function inList(collection: FileReference['collection'], id: string, at: number): FileReference {
  return { path: collection, collection, id, place: at + 1 }
}

/** The rows of the files that projects name, by collection: one query for each. */
export async function readFiles(
  projects: Naming[],
  req: PayloadRequest,
): Promise<Record<FileReference['collection'], OwnedFile[]>> {
  return {
    documents: await read('documents', projects.flatMap(documentsOf), req),
    media: await read(
      'media',
      projects.flatMap(({ images }) => images ?? []),
      req,
    ),
  }
}

async function read(
  collection: FileReference['collection'],
  ids: string[],
  req: PayloadRequest,
): Promise<OwnedFile[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const { docs } = await req.payload.db.find<OwnedFile>({
    collection,
    where: { id: { in: wanted } },
    limit: wanted.length,
    pagination: false,
    select: { state: true, public: true },
    req,
  })
  return docs
}
