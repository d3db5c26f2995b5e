import { mkdir, readdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'

/** Milliseconds after which a file without a row cannot belong to an upload in progress. */
const MAX_UPLOAD_MS = 10 * 60_000
/** How many rows are queried at a time. */
const BATCH = 200
/** The folder for files without a row, next to those that have one. */
export const ORPHANS_FOLDER = 'leftover'

interface Stored {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | undefined>
}

/**
 * Moves files that no row refers to into a folder of their own: a process killed between writing
 * the file and its row leaves them behind. They are not deleted, because a database restored from
 * an older backup does not know the newer ones. Returns how many were moved.
 */
export async function moveOrphanedFiles(payload: Payload): Promise<number> {
  let moved = 0
  for (const { slug, upload } of Object.values(payload.collections).map(({ config }) => config)) {
    if (!upload.staticDir) continue
    moved += await moveOrphansOf(payload, slug, upload.staticDir)
  }
  return moved
}

async function moveOrphansOf(payload: Payload, collection: CollectionSlug, folder: string) {
  const old = await oldFiles(folder)
  let moved = 0
  for (let at = 0; at < old.length; at += BATCH) {
    const names = old.slice(at, at + BATCH)
    const referenced = await referencedFiles(payload, collection, names)
    for (const name of names.filter((one) => !referenced.has(one))) {
      await mkdir(path.join(folder, ORPHANS_FOLDER), { recursive: true })
      await rename(path.join(folder, name), path.join(folder, ORPHANS_FOLDER, name))
      moved += 1
    }
  }
  return moved
}

async function oldFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const old: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const { mtimeMs } = await stat(path.join(folder, entry.name))
    if (Date.now() - mtimeMs > MAX_UPLOAD_MS) old.push(entry.name)
  }
  return old
}

/** Those of the names that a row uses for its file or one of its sizes. */
async function referencedFiles(payload: Payload, collection: CollectionSlug, names: string[]) {
  const { config } = payload.collections[collection]
  const sizes = config.upload.imageSizes?.map(({ name }) => `sizes.${name}.filename`) ?? []
  const { docs } = await payload.db.find<Stored>({
    collection,
    where: { or: ['filename', ...sizes].map((field) => ({ [field]: { in: names } })) },
    limit: names.length,
    pagination: false,
  })
  return new Set(
    docs.flatMap(({ filename, sizes: made }) => [
      filename,
      ...Object.values(made ?? {}).map((size) => size?.filename),
    ]),
  )
}
