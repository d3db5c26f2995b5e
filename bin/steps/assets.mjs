import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { inRoot } from './root.mjs'

const FONTS = 'node_modules/@fontsource-variable'
const COMPONENTS = 'build/server.css'

/** The files that pages refer to: name in src/site, and source. */
const PAGE_FILES = {
  styles: 'src/ui/styles/index.css',
  icon: 'src/ui/frame/icon.svg',
  land: 'src/basemap/land.generated.svg',
}
/** Scripts that are loaded only by the pages that name them. */
const ISLANDS = {
  liveFilters: 'src/ui/islands/liveFilters.ts',
  ownZone: 'src/ui/islands/ownZone.ts',
  // Only in `npm run dev`, on every page.
  reload: 'src/ui/islands/reload.ts',
}
const PRELOADED = [
  `${FONTS}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`,
  `${FONTS}/brygada-1918/files/brygada-1918-latin-wght-normal.woff2`,
]

/**
 * esbuild's options: each file name contains a hash of its content, so that a file never changes.
 * Component styles come from the server's bundle, so that both use the same class names.
 */
function assetOptions(components) {
  return {
    absWorkingDir: inRoot(),
    entryPoints: [...Object.values(PAGE_FILES), ...Object.values(ISLANDS)],
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
 * Builds what pages load into build/assets, with compressed copies, and lists it in
 * build/assets.json. `components` is the style sheet next to the server's bundle.
 */
export async function makeAssets(components = COMPONENTS) {
  const { build } = await import('esbuild')
  rmSync(inRoot('build/assets'), { recursive: true, force: true })
  mkdirSync(inRoot('build/assets'), { recursive: true })
  const { metafile } = await build(assetOptions(components))
  for (const name of readdirSync(inRoot('build/assets'))) compress(inRoot('build/assets', name))
  writeFileSync(
    inRoot('build/assets.json'),
    `${JSON.stringify(listAddresses(metafile.outputs), null, 2)}\n`,
  )
}

function compress(file) {
  if (!/\.(?:css|js|svg)$/.test(file)) return
  const content = readFileSync(file)
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(content))
}

/** The public address of each file that a page refers to. */
function listAddresses(outputs) {
  const address = (source) => {
    const output = Object.entries(outputs).find(
      ([, { entryPoint, inputs }]) =>
        entryPoint === source || (!entryPoint && Object.keys(inputs)[0] === source),
    )
    if (!output) throw new Error(`Nothing was built from ${source}`)
    return `/assets/${path.basename(output[0])}`
  }
  const addresses = (sources) =>
    Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, address(source)]))
  return {
    ...addresses(PAGE_FILES),
    islands: addresses(ISLANDS),
    fonts: PRELOADED.map(address),
  }
}
