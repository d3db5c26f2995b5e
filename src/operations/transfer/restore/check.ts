import path from 'node:path'
import { fileDigest } from '../files'
import type { Part } from '../manifest'
import { TransferRefused } from '../errors'

/** Throws TransferRefused unless every file of a backup exists and is unchanged. */
export async function checkParts(folder: string, parts: readonly Part[]): Promise<void> {
  for (const part of parts) {
    const found = await fileDigest(path.join(folder, part.path)).catch(() => undefined)
    if (found?.bytes === part.bytes && found.sha256 === part.sha256) continue
    throw new TransferRefused(
      `The backup is damaged: ${part.path} ${found ? 'is not what was written' : 'is missing'}. Nothing was restored.`,
    )
  }
}
