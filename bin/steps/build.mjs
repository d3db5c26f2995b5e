import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { makeAssets } from './assets.mjs'
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

/** Builds a part when its sources changed, or when `made` is not there. A broken build leaves no stamp behind. */
async function ensurePart(part, made, make) {
  const hash = sourcesHash(part)
  const stamp = readStamp()
  if (stamp[part] === hash && existsSync(inRoot(made))) return
  writeStamp({ ...stamp, [part]: undefined })
  await make()
  writeStamp({ ...readStamp(), [part]: hash })
}

/** Bundles the programs in build/ and what pages load, when their sources changed: a second or two. */
export async function ensurePrograms() {
  try {
    await ensurePart('programs', 'build/server.mjs', bundle)
    await ensurePart('assets', 'build/assets.json', makeAssets)
  } catch (error) {
    stop(`The programs could not be bundled: ${error.message}`)
  }
}

/** Makes what pages load for a bundle that is no build: the next build makes it anew. */
export async function makePassingAssets(components) {
  writeStamp({ ...readStamp(), assets: undefined })
  await makeAssets(components)
}

/** Builds programs and admin when their sources changed. */
export async function ensureBuilt() {
  await ensurePrograms()
  await ensurePart('admin', '.next/BUILD_ID', () =>
    longStep('Building the admin (a minute or two)', async () => {
      const code = await runNode('node_modules/next/dist/bin/next', ['build'], {
        // The configuration is looked at while it is built: no build depends on which database it is for.
        env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URI: '' },
      })
      if (code !== 0) stop('The build did not end well: see its lines above.', code)
    }),
  )
}
