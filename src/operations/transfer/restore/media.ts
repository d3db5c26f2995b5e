import { copyFile, mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { fileDigest, flush, pathExists } from '../files'
import type { Part } from '../manifest'
import { TransferRefused } from '../errors'

/** Throws TransferRefused if MEDIA_DIR has a different file of the same name. */
export async function refuseConflictingFiles(
  parts: readonly Part[],
  mediaDir: string,
): Promise<void> {
  for (const part of parts) {
    const file = pathInMedia(part, mediaDir)
    if (!(await pathExists(file)) || (await fileDigest(file)).sha256 === part.sha256) continue
    throw new TransferRefused(
      `${file} is another file than that of the backup: name an empty MEDIA_DIR. Nothing was restored.`,
    )
  }
}

/** Copies the files that are not there yet; each gets its name once it is complete. */
export async function restoreFiles(
  folder: string,
  parts: readonly Part[],
  mediaDir: string,
): Promise<void> {
  for (const part of parts) {
    const file = pathInMedia(part, mediaDir)
    if (await pathExists(file)) continue
    await mkdir(path.dirname(file), { recursive: true })
    await copyFile(path.join(folder, part.path), `${file}.unfinished`)
    await flush(`${file}.unfinished`)
    await rename(`${file}.unfinished`, file)
  }
}

function pathInMedia(part: Part, mediaDir: string): string {
  return path.join(mediaDir, path.relative('media', part.path))
}
