// `npm run bench`: compares the built catalogue with stock Payload and with a server that only
// sends bytes, and prints a table. With --quick it uses fewer projects and takes under two minutes.
import { ensureBuilt } from './steps/build.mjs'
import { bundleOptions } from './steps/bundle.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { inRoot } from './steps/root.mjs'
import { runNode } from './steps/run.mjs'
import { hashOf } from './steps/sources.mjs'

/** The programs of the bench: name in build/bench/, and source. */
const PROGRAMS = {
  index: 'bench/index.ts',
  fill: 'bench/fill/index.ts',
  bareServer: 'bench/servers/bareServer.ts',
  emptyPageServer: 'bench/servers/emptyPageServer.ts',
  strangers: 'bench/servers/strangers.ts',
  writes: 'bench/writes/index.ts',
}

/** The files that generated data depends on. */
const DATA_SOURCES = [
  'bench/fill',
  'bench/generator',
  'bench/staff.ts',
  'collections',
  'seed/exchange-rates.json',
  'src/database',
  'src/publications',
  'src/vocabulary',
]

checkNode()
await ensureInstalled()
await ensureBuilt()
const { build } = await import('esbuild')
const entries = Object.entries(PROGRAMS).map(([name, source]) => [name, inRoot(source)])
await build({ ...bundleOptions('build/bench', []), entryPoints: Object.fromEntries(entries) })
const hash = hashOf(DATA_SOURCES).slice(0, 16)
process.exitCode = await runNode(inRoot('build/bench/index.mjs'), [
  `--hash=${hash}`,
  ...process.argv.slice(2),
])
