import { link, mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { flush } from './files'

/**
 * Makes a database file aside, in a folder `unfinished-…` beside it, and gives it its name when it
 * is whole and on the disk. Whatever happens, there is the whole file or none.
 */
export async function makeAside(
  file: string,
  make: (made: string) => Promise<void>,
): Promise<void> {
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true })
  const aside = await mkdtemp(path.join(folder, 'unfinished-'))
  const made = path.join(aside, 'catalogue.db')
  try {
    await make(made)
    await flush(made)
    // Unlike a renaming, it fails where somebody put a file meanwhile.
    await link(made, file)
    await flush(folder)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
