import { copyFile, mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { fileDigest, flush, isThere } from '../files'
import type { Part } from '../manifest'
import { TransferRefused } from '../refused'

/** Throws TransferRefused where MEDIA_DIR has a file of the same name that is not the same. */
export async function refuseOthers(parts: readonly Part[], mediaDir: string): Promise<void> {
  for (const part of parts) {
    const file = placeOf(part, mediaDir)
    if (!(await isThere(file)) || (await fileDigest(file)).sha256 === part.sha256) continue
    throw new TransferRefused(
      `${file} is another file than that of the backup: name an empty MEDIA_DIR. Nothing was restored.`,
    )
  }
}

/** Puts the files where they are not yet; each gets its name when it is whole. */
export async function restoreFiles(
  folder: string,
  parts: readonly Part[],
  mediaDir: string,
): Promise<void> {
  for (const part of parts) {
    const file = placeOf(part, mediaDir)
    if (await isThere(file)) continue
    await mkdir(path.dirname(file), { recursive: true })
    await copyFile(path.join(folder, part.path), `${file}.unfinished`)
    await flush(`${file}.unfinished`)
    await rename(`${file}.unfinished`, file)
  }
}

function placeOf(part: Part, mediaDir: string): string {
  return path.join(mediaDir, path.relative('media', part.path))
}
