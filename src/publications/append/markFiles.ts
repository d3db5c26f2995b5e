import type { PayloadRequest, Where } from 'payload'
import { READINESS_STEPS } from '@/vocabulary'
import { readRecord, SHAPE } from '../record/shape'
import type { StoredProject } from '../record/stored'
import { documentsOf } from './gather'

/**
 * Opens to strangers the files that a public record names, and closes those that none names any
 * more. `before` is the text of the record that was public until now.
 */
export async function markFiles(
  project: StoredProject | null,
  req: PayloadRequest,
  before: string | null,
): Promise<void> {
  const open = project?._status === 'published'
  await mark('media', open ? (project.images ?? []) : [], namedBefore('media', before), req)
  await mark('documents', open ? documentsOf(project) : [], namedBefore('documents', before), req)
}

type Files = 'documents' | 'media'

/** File names in the record that was public until now. */
function namedBefore(collection: Files, text: string | null): string[] {
  if (!text) return []
  const record = readRecord(SHAPE, text)
  const shown = record.readiness.flatMap((step) => step.document ?? [])
  const files = collection === 'media' ? record.images : [...record.documents, ...shown]
  return files.map(({ url }) => decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)))
}

interface StoredFile {
  id: string
  public?: boolean | null
  restricted?: boolean | null
}

async function mark(
  collection: Files,
  named: string[],
  filenames: string[],
  req: PayloadRequest,
): Promise<void> {
  if (named.length === 0 && filenames.length === 0) return
  const { db } = req.payload
  const { docs } = await db.find<StoredFile>({
    collection,
    where: { or: [{ id: { in: named } }, { filename: { in: filenames } }] },
    limit: named.length + filenames.length,
    pagination: false,
    req,
  })
  for (const file of docs) {
    const open =
      file.restricted !== true &&
      (named.includes(file.id) || (await isNamed(collection, file.id, req)))
    if (open === (file.public ?? false)) continue
    await db.updateOne({ collection, id: file.id, data: { public: open }, req })
  }
}

/** Whether another public project names the file. */
async function isNamed(collection: Files, id: string, req: PayloadRequest): Promise<boolean> {
  const fields =
    collection === 'media'
      ? ['images']
      : ['documents', ...READINESS_STEPS.map(({ code }) => `readiness.${code}.document`)]
  const where: Where = {
    and: [
      { _status: { equals: 'published' } },
      { or: fields.map((field) => ({ [field]: { in: [id] } })) },
    ],
  }
  const { totalDocs } = await req.payload.db.count({ collection: 'projects', where, req })
  return totalDocs > 0
}
