import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Address and password of the administrator that the prepared catalogue has. */
export interface Account {
  email: string
  password: string
}

export interface PreparedCopy {
  folder: string
  dataDir: string
  mediaDir: string
  administrator: Account
  remove(): Promise<void>
}

/** A fresh copy of the prepared catalogue, in a folder of its own. */
export async function copyPrepared(): Promise<PreparedCopy> {
  const prepared = process.env.TEST_PREPARED
  if (!prepared) throw new Error('No catalogue was prepared: run this file through npm test.')
  const folder = await mkdtemp(path.join(tmpdir(), 'catalogue-test-'))
  await cp(prepared, folder, { recursive: true })
  const administrator = JSON.parse(
    await readFile(path.join(folder, 'administrator.json'), 'utf8'),
  ) as Account
  return {
    folder,
    dataDir: path.join(folder, 'data'),
    mediaDir: path.join(folder, 'media'),
    administrator,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
