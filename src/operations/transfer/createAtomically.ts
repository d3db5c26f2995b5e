import { link, mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { flush } from './files'

/**
 * Creates a database file in a folder `unfinished-…` next to its destination, and moves it there
 * once it is complete and on the disk. Whatever happens, there is either the complete file or none.
 */
export async function createAtomically(
  file: string,
  make: (temporary: string) => Promise<void>,
): Promise<void> {
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true })
  const unfinished = await mkdtemp(path.join(folder, 'unfinished-'))
  const temporary = path.join(unfinished, 'catalogue.db')
  try {
    await make(temporary)
    await flush(temporary)
    // Unlike a rename, this fails if somebody has put a file there in the meantime.
    await link(temporary, file)
    await flush(folder)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}
