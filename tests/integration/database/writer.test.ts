import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import Database from 'libsql'
import { openWriter, type Writer } from '@/database/sqlite/writer'

let folder: string
let other: Database.Database
let writer: Writer

/** In milliseconds. */
const TIMEOUT_MS = 300

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'catalogue-writer-'))
  const file = path.join(folder, 'catalogue.db')
  other = new Database(file)
  other.exec('PRAGMA journal_mode = WAL')
  other.exec('CREATE TABLE entries (n INTEGER)')
  writer = openWriter(file, ['PRAGMA busy_timeout = 0'], TIMEOUT_MS)
})

afterAll(async () => {
  writer.close()
  other.close()
  await rm(folder, { recursive: true })
})

const count = () => (other.prepare('SELECT count(*) AS n FROM entries').get() as { n: number }).n

test('a writer waits while another process locks the file, gets an error in the end, and still works', async () => {
  other.exec('BEGIN IMMEDIATE')
  const refused = await writer.transaction().catch((error: unknown) => error)
  expect(refused).toMatchObject({ name: 'WriterBusy', status: 503 })
  expect(String(refused)).toMatch('Nothing was stored; please try again')

  // The next one starts waiting before the other is done, and is stored.
  const waiting = writer.execute('INSERT INTO entries VALUES (1)')
  setTimeout(() => other.exec('COMMIT'), TIMEOUT_MS / 3)
  await waiting
  expect(count()).toBe(1)

  const transaction = await writer.transaction()
  await transaction.execute('INSERT INTO entries VALUES (2)')
  await transaction.commit()
  expect(count()).toBe(2)
})
