import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { flush } from './files'
import { TransferRefused } from './refused'

/** Written last: a folder without it is no backup. */
const NAME = 'manifest.json'

/** A path that stays inside the folder. */
const inside = z.string().refine((name) => {
  const parts = name.split('/')
  return !path.isAbsolute(name) && !name.includes('\\') && !parts.includes('..')
}, 'leads out of the folder')

const part = z.object({ path: inside, bytes: z.number(), sha256: z.string().length(64) })

const manifest = z.object({
  format: z.literal(1),
  /** Instant of the beginning, in UTC. */
  begun: z.string(),
  engine: z.enum(['sqlite', 'mongodb']),
  /** Names of the migrations that the database has. */
  migrations: z.array(z.string()),
  epoch: z.string(),
  /** The log's last number. */
  seq: z.number(),
  /** Rows of each table or collection. */
  rows: z.record(z.string(), z.number()),
  /** The database, one file or one a collection. */
  database: z.array(part),
  /** Uploaded files, by their path in MEDIA_DIR behind `media/`. */
  media: z.array(part),
})

/** One file of a backup: path in its folder, length in bytes, SHA-256. */
export type Part = z.infer<typeof part>

/** What a backup is: its beginning, engine, version, the log's place, and every file with its digest. */
export type Manifest = z.infer<typeof manifest>

/** Makes the folder a backup. */
export async function writeManifest(folder: string, content: Manifest): Promise<void> {
  const file = path.join(folder, NAME)
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  await flush(file)
  await flush(folder)
}

/** Throws TransferRefused where there is none, or one that this code can't read. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, NAME), 'utf8').catch(() => undefined)
  if (text === undefined) {
    throw new TransferRefused(
      `${folder} is no backup: it has no ${NAME}, which is written when a backup is complete.`,
    )
  }
  const read = manifest.safeParse(parsed(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new TransferRefused(
    `The ${NAME} in ${folder} cannot be read (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}).`,
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
