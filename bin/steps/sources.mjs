import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { inRoot } from './root.mjs'

/** All that a build is made of. Seed files are read when the database is prepared, not built. */
const BUILT_FROM = [
  'src',
  'collections',
  'payload.config.ts',
  'next.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'bin/steps/bundle.mjs',
]

/** Hash over the content and names of the build's sources: file times say nothing in a clone. */
export function sourcesHash() {
  return hashOf(BUILT_FROM)
}

/** Hash over files and folders, given relative to the project. What is missing counts as missing. */
export function hashOf(places) {
  const hash = createHash('sha256')
  for (const place of places) {
    for (const file of filesOf(place)) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(inRoot(file)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

function filesOf(place) {
  const where = inRoot(place)
  if (!existsSync(where)) return []
  if (!statSync(where).isDirectory()) return [place]
  return readdirSync(where)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesOf(`${place}/${name}`))
}
