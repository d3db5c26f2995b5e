import path from 'node:path'

/** A collection whose rows refer to files: its slug, and its folder in MEDIA_DIR. */
export interface UploadFolder {
  slug: string
  folder: string
}

/** The collections of uploaded files; loading them reads MEDIA_DIR. */
export async function uploadFolders(): Promise<UploadFolder[]> {
  const { collections } = await import('@collections/index')
  return collections.flatMap(({ slug, upload }) =>
    typeof upload === 'object' && upload.staticDir
      ? [{ slug, folder: path.basename(upload.staticDir) }]
      : [],
  )
}

/**
 * The files that a stored row refers to, including its sizes: `filename` in nested objects, as
 * MongoDB stores them, and columns `…_filename`, as SQLite does.
 */
export function filesReferencedBy(row: Record<string, unknown>): string[] {
  return Object.entries(row).flatMap(([key, value]) => {
    if (typeof value === 'string') return /(?:^|_)filename$/.test(key) ? [value] : []
    const isNested = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isNested && !(value instanceof Date)
      ? filesReferencedBy(value as Record<string, unknown>)
      : []
  })
}
