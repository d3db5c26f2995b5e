import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { inRoot } from './root.mjs'

const CONFIGURATION = ['tsconfig.json', 'package.json', 'package-lock.json']
const STORED = ['collections', 'payload.config.ts', ...CONFIGURATION]

/** What shows or serves pages: Next builds none of it, and no database depends on it. */
const SITE = ['src/http', 'src/site', 'src/ui']

/** What each part of a build is made of. Seed files are read when the database is prepared. */
const PARTS = {
  programs: { from: ['src', ...STORED, 'bin/steps/bundle.mjs'] },
  // The bundle's styles of components too: programs are built before.
  assets: { from: ['src/ui', 'build/server.css', ...CONFIGURATION, 'bin/steps/assets.mjs'] },
  admin: { from: ['src', ...STORED, 'next.config.ts'], without: SITE },
  database: { from: ['seed', 'src', ...STORED], without: SITE },
}

/** Hash over the content and names of a part's sources: file times say nothing in a clone. */
export function sourcesHash(part) {
  return hashOf(PARTS[part].from, PARTS[part].without)
}

/** Hash over files and folders, given relative to the project. What is missing counts as missing. */
export function hashOf(places, without = []) {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => filesOf(place, without))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesOf(place, without) {
  const where = inRoot(place)
  if (!existsSync(where) || without.includes(place)) return []
  if (!statSync(where).isDirectory()) return [place]
  return readdirSync(where)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesOf(`${place}/${name}`, without))
}
