import { constants } from 'node:fs'
import { access, mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { restrictDatabaseFile } from './privateFiles'

/**
 * Checks that the embedded database's file and folder can be used. Creates nothing but an empty
 * folder.
 */
export async function checkFile(file: string): Promise<void> {
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true })
  await access(folder, constants.W_OK)
  if (!(await stat(file).catch(() => null))) return
  await access(file, constants.R_OK | constants.W_OK)
  await restrictDatabaseFile(file)
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('PRAGMA schema_version')
  } finally {
    client.close()
  }
}
