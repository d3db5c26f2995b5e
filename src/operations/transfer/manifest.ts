import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { flush } from './files'
import { TransferRefused } from './errors'

/** Written last: a folder without it is not a backup. */
const FILE_NAME = 'manifest.json'

/** A path that stays inside the folder. */
const pathInside = z.string().refine((name) => {
  const parts = name.split('/')
  return !path.isAbsolute(name) && !name.includes('\\') && !parts.includes('..')
}, 'leads out of the folder')

const part = z.object({ path: pathInside, bytes: z.number(), sha256: z.string().length(64) })

const manifest = z.object({
  format: z.literal(1),
  /** When the backup was started, in UTC. */
  begun: z.string(),
  engine: z.enum(['sqlite', 'mongodb']),
  /** Names of the database's migrations. */
  migrations: z.array(z.string()),
  epoch: z.string(),
  /** The log's last number. */
  seq: z.number(),
  /** Rows of each table or collection. */
  rows: z.record(z.string(), z.number()),
  /** The database, as one file or one per collection. */
  database: z.array(part),
  /** Uploaded files, by their path in MEDIA_DIR after `media/`. */
  media: z.array(part),
})

/** One file of a backup: path in its folder, length in bytes, SHA-256. */
export type Part = z.infer<typeof part>

/**
 * The contents of a backup: its time, engine, version, the log's last number, and every file with
 * its digest.
 */
export type Manifest = z.infer<typeof manifest>

/** Writes the manifest, which makes the folder a backup. */
export async function writeManifest(folder: string, content: Manifest): Promise<void> {
  const file = path.join(folder, FILE_NAME)
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  await flush(file)
  await flush(folder)
}

/** Throws TransferRefused if there is none, or one that this code cannot read. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, FILE_NAME), 'utf8').catch(() => undefined)
  if (text === undefined) {
    throw new TransferRefused(
      `${folder} is no backup: it has no ${FILE_NAME}, which is written when a backup is complete.`,
    )
  }
  const read = manifest.safeParse(parseJson(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new TransferRefused(
    `The ${FILE_NAME} in ${folder} cannot be read (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}).`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
