import type { PayloadRequest } from 'payload'
import type { OwnedFile } from '@/publications/mayShow'
import type { StoredProject } from '@/project'
import { idsIn, namedIn, type Named } from '@/project/within'

type FileCollection = 'documents' | 'media'

/** A field of a project that refers to a file. */
export type FileReference = Named<FileCollection>

/** A project, or as much as is known of it; before a new project's first write there is nothing. */
export type PartialProject = Partial<StoredProject>

/** Every file that a project refers to, by field. */
export function fileReferencesIn(project: PartialProject): FileReference[] {
  return namedIn(project, 'documents', 'media')
}

/** The rows of the files that projects refer to, by collection, with one query each. */
export async function readFiles(
  projects: PartialProject[],
  req: PayloadRequest,
): Promise<Record<FileCollection, OwnedFile[]>> {
  return {
    documents: await read('documents', projects, req),
    media: await read('media', projects, req),
  }
}

async function read(
  collection: FileCollection,
  projects: PartialProject[],
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
