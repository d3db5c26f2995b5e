import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { inRoot } from './root.mjs'

const CONFIGURATION = ['tsconfig.json', 'package.json', 'package-lock.json']
const STORED = ['collections', 'payload.config.ts', ...CONFIGURATION]

/**
 * The code that renders and serves pages: Next builds none of it, and no database depends on it.
 */
const SITE = ['src/http', 'src/site', 'src/ui']

/** The sources of each part of a build. Seed files are read when the database is prepared. */
const PARTS = {
  programs: { from: ['src', ...STORED, 'bin/steps/bundle.mjs'] },
  // Includes the component styles from the bundle, so programs are built first.
  assets: { from: ['src/ui', 'build/server.css', ...CONFIGURATION, 'bin/steps/assets.mjs'] },
  admin: { from: ['src', ...STORED, 'next.config.ts'], without: SITE },
  database: { from: ['seed', 'src', ...STORED], without: SITE },
}

/**
 * A hash of the content and names of a part's sources, because file times mean nothing in a clone.
 */
export function sourcesHash(part) {
  return hashOf(PARTS[part].from, PARTS[part].without)
}

/** A hash of files and folders, given relative to the project. Missing ones are skipped. */
export function hashOf(paths, without = []) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((each) => filesOf(each, without))) {
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
