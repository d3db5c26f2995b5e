import { chmod } from 'node:fs/promises'
import path from 'node:path'
import { fileDigest, flush } from '../files'
import type { Part } from '../manifest'

/** The manifest's entry for a file just written to the folder, once it is on the disk. */
export async function partOf(folder: string, name: string): Promise<Part> {
  const file = path.join(folder, name)
  await chmod(file, 0o600)
  await flush(file)
  return { path: name, ...(await fileDigest(file)) }
}
