import { constants } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Part } from '../manifest'
import { messageOf, TransferRefused } from '../errors'
import { partOf } from './part'

/**
 * Copies files, given by their path in `mediaDir`, to `media/`. Throws TransferRefused for a
 * missing one.
 */
export async function backUpFiles(
  files: readonly string[],
  mediaDir: string,
  folder: string,
): Promise<Part[]> {
  const parts: Part[] = []
  for (const file of files) {
    const name = `media/${file}`
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true, mode: 0o700 })
    try {
      await copyFile(path.join(mediaDir, file), path.join(folder, name), constants.COPYFILE_EXCL)
    } catch (error) {
      throw new TransferRefused(
        `A row names the file ${file}, which cannot be read (${messageOf(error)}): correct MEDIA_DIR or its rights. There is no backup.`,
      )
    }
    parts.push(await partOf(folder, name))
  }
  return parts
}
