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

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
