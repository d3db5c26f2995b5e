import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { inRoot } from './root.mjs'

const FONTS = 'node_modules/@fontsource-variable'
const COMPONENTS = 'build/server.css'

/** The files that pages name themselves: the name that src/site knows each by, and its source. */
const NAMED = {
  styles: 'src/ui/styles/index.css',
  icon: 'src/ui/frame/icon.svg',
  land: 'src/ui/map/land.generated.svg',
}
/** Scripts that are sent only with the pages that name them. */
const ISLANDS = {
  liveFilters: 'src/ui/islands/liveFilters.ts',
  ownZone: 'src/ui/islands/ownZone.ts',
  // In `npm run dev` alone, on every page.
  reload: 'src/ui/islands/reload.ts',
}
const PRELOADED = [
  `${FONTS}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`,
  `${FONTS}/brygada-1918/files/brygada-1918-latin-wght-normal.woff2`,
]

/**
 * What esbuild is asked for: each file is named by a hash of its content, so that it never changes.
 * The styles of components are those of the server's bundle, so that both name classes alike.
 */
function assetOptions(components) {
  return {
    absWorkingDir: inRoot(),
    entryPoints: [...Object.values(NAMED), ...Object.values(ISLANDS)],
    outdir: inRoot('build/assets'),
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    format: 'esm',
    minify: true,
    metafile: true,
    target: ['chrome109', 'firefox115', 'safari16'],
    alias: { components: inRoot(components) },
    loader: { '.svg': 'copy', '.woff2': 'file', '.woff': 'file' },
    logLevel: 'warning',
  }
}

/**
 * Makes what pages load in build/assets, packed for sending too, and the list of it in
 * build/assets.json. `components` is the style sheet that lies beside the bundle of the server.
 */
export async function makeAssets(components = COMPONENTS) {
  const { build } = await import('esbuild')
  rmSync(inRoot('build/assets'), { recursive: true, force: true })
  mkdirSync(inRoot('build/assets'), { recursive: true })
  const { metafile } = await build(assetOptions(components))
  for (const name of readdirSync(inRoot('build/assets'))) pack(inRoot('build/assets', name))
  writeFileSync(inRoot('build/assets.json'), `${JSON.stringify(list(metafile.outputs), null, 2)}\n`)
}

function pack(file) {
  if (!/\.(?:css|js|svg)$/.test(file)) return
  const content = readFileSync(file)
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(content))
}

/** The public address of each file that a page names. */
function list(outputs) {
  const address = (source) => {
    const made = Object.entries(outputs).find(
      ([, { entryPoint, inputs }]) =>
        entryPoint === source || (!entryPoint && Object.keys(inputs)[0] === source),
    )
    if (!made) throw new Error(`Nothing was made of ${source}`)
    return `/assets/${path.basename(made[0])}`
  }
  const addresses = (sources) =>
    Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, address(source)]))
  return {
    ...addresses(NAMED),
    islands: addresses(ISLANDS),
    fonts: PRELOADED.map(address),
  }
}
