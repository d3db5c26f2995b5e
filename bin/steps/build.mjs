import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { makeAssets } from './assets.mjs'
import { bundle } from './bundle.mjs'
import { inRoot } from './root.mjs'
import { runNode } from './run.mjs'
import { longStep, stop } from './terminal.mjs'
import { sourcesHash } from './sources.mjs'

const STAMP = inRoot('build/stamp.json')

/**
 * The stamp of the last build: the hash of the sources of each built part; empty if there is none.
 */
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

/** Builds a part if its sources changed or `output` is missing. A failed build leaves no stamp. */
async function ensurePart(part, output, make) {
  const hash = sourcesHash(part)
  const stamp = readStamp()
  if (stamp[part] === hash && existsSync(inRoot(output))) return
  writeStamp({ ...stamp, [part]: undefined })
  await make()
  writeStamp({ ...readStamp(), [part]: hash })
}

/** Bundles the programs and page assets into build/ if their sources changed: a second or two. */
export async function ensurePrograms() {
  try {
    await ensurePart('programs', 'build/server.mjs', bundle)
    await ensurePart('assets', 'build/assets.json', makeAssets)
  } catch (error) {
    stop(`The programs could not be bundled: ${error.message}`)
  }
}

/** Builds the assets for a development bundle; the next real build rebuilds them. */
export async function makeDevAssets(components) {
  writeStamp({ ...readStamp(), assets: undefined })
  await makeAssets(components)
}

/** Builds programs and admin if their sources changed. */
export async function ensureBuilt() {
  await ensurePrograms()
  await ensurePart('admin', '.next/BUILD_ID', () =>
    longStep('Building the admin (a minute or two)', async () => {
      const code = await runNode('node_modules/next/dist/bin/next', ['build'], {
        // The build evaluates the configuration, but must not depend on the database.
        env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URI: '' },
      })
      if (code !== 0) stop('The build did not end well: see its lines above.', code)
    }),
  )
}
