import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { createAtomically } from '../createAtomically'
import { withDatabase } from '../backup/sqlite'
import type { Manifest } from '../manifest'

/** Copies the database file to its destination, with a new epoch. */
export function restoreSqlite(folder: string, { database }: Manifest, file: string): Promise<void> {
  return createAtomically(file, async (made) => {
    for (const part of database) await copyFile(path.join(folder, part.path), made)
    await withDatabase(made, (client) =>
      client.execute({ sql: "UPDATE registry SET text = ? WHERE key = 'epoch'", args: [uuidv7()] }),
    )
  })
}
