import type { PayloadRequest } from 'payload'
import type { OwnedFile } from '@/publications/mayShow'
import type { StoredProject } from '@/project'
import { idsIn, namedIn, type Named } from '@/project/within'

type FileCollection = 'documents' | 'media'

/** A field of a project that names a file. */
export type FileReference = Named<FileCollection>

/** A project, or what is known of it; a new project's first write has nothing before it. */
export type Naming = Partial<StoredProject>

/** Every file that a project names, by field. */
export function filesOf(project: Naming): FileReference[] {
  return namedIn(project, 'documents', 'media')
}

/** The rows of the files that projects name, by collection: one query for each. */
export async function readFiles(
  projects: Naming[],
  req: PayloadRequest,
): Promise<Record<FileCollection, OwnedFile[]>> {
  return {
    documents: await read('documents', projects, req),
    media: await read('media', projects, req),
  }
}

async function read(
  collection: FileCollection,
  projects: Naming[],
  req: PayloadRequest,
): Promise<OwnedFile[]> {
  const wanted = [...new Set(projects.flatMap((project) => idsIn(project, collection)))]
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
