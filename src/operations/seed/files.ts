import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { SeedProject, SeedRate } from './types'

const FOLDER = 'seed'

/** All records of the seed, by lead state and code. */
export function readSeedProjects(): SeedProject[] {
  const folder = path.join(FOLDER, 'projects')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => readJson(path.join(folder, file)) as SeedProject[])
}

export function readSeedRates(): SeedRate[] {
  return readJson(path.join(FOLDER, 'exchange-rates.json')) as SeedRate[]
}

/** An entry of the Forum as the form has it, in English; what it names by code. */
export type ForumSeedEntry = Readonly<Record<string, unknown>> & { code: string }

/** The Forum's archive, news and guides. */
export function readForumSeed(
  subject: 'editions' | 'guides' | 'news' | 'sessions',
): ForumSeedEntry[] {
  return readJson(path.join(FOLDER, 'forum', `${subject}.json`)) as ForumSeedEntry[]
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
