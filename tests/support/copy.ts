import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ENGINE } from './engine'
import { addressOf, drop, fill } from './mongodb/prepared.mjs'
import { DOCUMENTS } from './prepared.mjs'
import type { Place } from './store'

/** Address and password of the administrator that the prepared catalogue has. */
export interface Account {
  email: string
  password: string
}

export interface PreparedCopy {
  folder: string
  dataDir: string
  mediaDir: string
  /** The settings that tell the product where it is. */
  place: Place & { MEDIA_DIR: string }
  administrator: Account
  remove(): Promise<void>
}

/** A fresh copy of the prepared catalogue, in a folder and on MongoDB in a database of its own. */
export async function copyPrepared(mongodb?: string): Promise<PreparedCopy> {
  const onMongodb = ENGINE === 'mongodb'
  const prepared = onMongodb ? process.env.TEST_PREPARED_MONGODB : process.env.TEST_PREPARED
  if (!prepared) throw new Error('No catalogue was prepared: run this file through npm test.')
  const folder = await mkdtemp(path.join(tmpdir(), 'catalogue-test-'))
  await cp(prepared, folder, {
    recursive: true,
    filter: (source) => path.basename(source) !== DOCUMENTS,
  })
  const administrator = JSON.parse(
    await readFile(path.join(folder, 'administrator.json'), 'utf8'),
  ) as Account
  const uri = onMongodb ? newDatabase(mongodb) : ''
  if (uri) await fill(uri, path.join(prepared, DOCUMENTS))
  const dataDir = path.join(folder, 'data')
  const mediaDir = path.join(folder, 'media')
  return {
    folder,
    dataDir,
    mediaDir,
    place: { DATA_DIR: dataDir, DATABASE_URI: uri, MEDIA_DIR: mediaDir },
    administrator,
    remove: async () => {
      if (uri) await drop(uri)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The address of a new database, on the given server or on that of this worker. */
export function newDatabase(given?: string): string {
  const servers = process.env.TEST_MONGODB_SERVERS?.split(' ') ?? []
  const server = given ?? servers[Number(process.env.JEST_WORKER_ID ?? 1) % servers.length]
  if (!server) throw new Error('No MongoDB was started: run this file through npm test.')
  return addressOf(server, `test-${randomUUID()}`) as string
}
