import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Correction, ReplacedRate, SeedProject, SeedRate } from './types'

const FOLDER = 'seed'

/** All records of the seed, by lead state and code. */
export function readSeedProjects(): SeedProject[] {
  return readByState('projects') as SeedProject[]
}

export function readSeedRates(): SeedRate[] {
  return readJson(path.join(FOLDER, 'exchange-rates.json')) as SeedRate[]
}

/** What was corrected in each record since it was first compiled, for readers. */
export function readCorrections(): Correction[] {
  return readByState('corrections') as Correction[]
}

/** Rates of earlier seeds that are not to be used any more. */
export function readReplacedRates(): ReplacedRate[] {
  return readJson(path.join(FOLDER, 'replaced-rates.json')) as ReplacedRate[]
}

/** The rows of a folder with a file for each lead state. */
function readByState(name: string): unknown[] {
  const folder = path.join(FOLDER, name)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => readJson(path.join(folder, file)) as unknown[])
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
