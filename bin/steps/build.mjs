import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bundle } from './bundle.mjs'
import { inRoot } from './root.mjs'
import { runNode } from './run.mjs'
import { longStep, stop } from './say.mjs'
import { sourcesHash } from './sources.mjs'

const STAMP = inRoot('build/stamp.json')

/** The stamp of the last build: the sources' hash for each part that is built; empty when none. */
export function readStamp() {
  if (!existsSync(STAMP)) return {}
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'))
  } catch {
    return {}
  }
}

function writeStamp(stamp) {
  mkdirSync(inRoot('build'), { recursive: true })
  writeFileSync(STAMP, `${JSON.stringify(stamp, null, 2)}\n`)
}

/** Bundles the programs in build/ when their sources changed: a second or two. */
export async function ensurePrograms() {
  const hash = sourcesHash()
  const stamp = readStamp()
  if (stamp.programs === hash) return
  writeStamp({ ...stamp, programs: undefined })
  try {
    await bundle()
  } catch (error) {
    stop(`The programs could not be bundled: ${error.message}`)
  }
  writeStamp({ ...readStamp(), programs: hash })
}

/** Builds programs and pages when their sources changed. A broken build leaves no stamp behind. */
export async function ensureBuilt() {
  await ensurePrograms()
  const hash = sourcesHash()
  const stamp = readStamp()
  if (stamp.pages === hash && existsSync(inRoot('.next/BUILD_ID'))) return
  writeStamp({ ...stamp, pages: undefined })
  await longStep('Building the pages (a minute or two)', async () => {
    const code = await runNode('node_modules/next/dist/bin/next', ['build'], {
      // The configuration is looked at while it is built: no build depends on which database it is for.
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URI: '' },
    })
    if (code !== 0) stop('The build did not end well: see its lines above.', code)
  })
  writeStamp({ ...readStamp(), pages: hash })
}
