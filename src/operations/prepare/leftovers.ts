import { mkdir, readdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'

/** Milliseconds after which a file without a row belongs to no upload that is going on. */
const LONGEST_UPLOAD = 10 * 60_000
/** How many rows are asked for at a time. */
const BATCH = 200
/** Where files without a row are moved to, beside those that have one. */
export const ASIDE = 'leftover'

interface Stored {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | undefined>
}

/**
 * Moves aside the files that no row names: a process that was killed between the file and its row
 * leaves them. They are not removed, for a database that was restored from an older backup does not
 * know the newer ones. Answers how many.
 */
export async function setLeftoversAside(payload: Payload): Promise<number> {
  let moved = 0
  for (const { slug, upload } of Object.values(payload.collections).map(({ config }) => config)) {
    if (!upload.staticDir) continue
    moved += await clear(payload, slug, upload.staticDir)
  }
  return moved
}

async function clear(payload: Payload, collection: CollectionSlug, folder: string) {
  const old = await oldFiles(folder)
  let moved = 0
  for (let at = 0; at < old.length; at += BATCH) {
    const names = old.slice(at, at + BATCH)
    const named = await namedAmong(payload, collection, names)
    for (const name of names.filter((one) => !named.has(one))) {
      await mkdir(path.join(folder, ASIDE), { recursive: true })
      await rename(path.join(folder, name), path.join(folder, ASIDE, name))
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
    if (Date.now() - mtimeMs > LONGEST_UPLOAD) old.push(entry.name)
  }
  return old
}

/** Those of the names that a row has as its file or as one of its sizes. */
async function namedAmong(payload: Payload, collection: CollectionSlug, names: string[]) {
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
