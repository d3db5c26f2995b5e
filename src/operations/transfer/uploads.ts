import path from 'node:path'

/** A collection whose rows name files: its slug, and its folder in MEDIA_DIR. */
export interface UploadFolder {
  slug: string
  folder: string
}

/** The collections of uploaded files, which read MEDIA_DIR when they are loaded. */
export async function uploadFolders(): Promise<UploadFolder[]> {
  const { collections } = await import('@collections/index')
  return collections.flatMap(({ slug, upload }) =>
    typeof upload === 'object' && upload.staticDir
      ? [{ slug, folder: path.basename(upload.staticDir) }]
      : [],
  )
}

/**
 * The files that a stored row names, its sizes included: `filename` inside objects, as MongoDB
 * stores them, and columns `…_filename`, as SQLite does.
 */
export function filesNamedBy(row: Record<string, unknown>): string[] {
  return Object.entries(row).flatMap(([key, value]) => {
    if (typeof value === 'string') return /(?:^|_)filename$/.test(key) ? [value] : []
    const isNested = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isNested && !(value instanceof Date)
      ? filesNamedBy(value as Record<string, unknown>)
      : []
  })
}
