import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionAfterErrorHook, CollectionBeforeChangeHook } from 'payload'

interface StoredFiles {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | undefined>
}

/** Records which files this request is about to write: Payload writes them before the row. */
export const recordWrittenFiles: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { filename, sizes } = data as StoredFiles
  const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  req.context.filesOfThisRequest = names.filter((name) => typeof name === 'string')
  return data
}

/** Removes the files of a request whose row was not stored: no entry could ever refer to them. */
export const removeOrphanedFiles: CollectionAfterErrorHook = async ({ collection, context }) => {
  const names = context.filesOfThisRequest
  const folder = collection.upload.staticDir
  if (!Array.isArray(names) || !folder) return
  await Promise.all(names.map((name) => rm(path.join(folder, String(name)), { force: true })))
}
