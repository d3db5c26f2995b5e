import { inRoot } from './root.mjs'

/** The programs that are bundled: name in build/ and its source. */
const PROGRAMS = {
  server: 'src/http/index.ts',
  reader: 'src/http/stock/program.ts',
  operations: 'src/operations/commands/index.ts',
}

/**
 * What esbuild is asked for. Packages stay outside: they hold native parts and must exist once in a
 * process that Next shares. Names are kept because error classes are told apart by them.
 */
export function bundleOptions(outdir = 'build', programs = Object.keys(PROGRAMS)) {
  return {
    absWorkingDir: inRoot(),
    entryPoints: Object.fromEntries(programs.map((name) => [name, inRoot(PROGRAMS[name])])),
    outdir: inRoot(outdir),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    keepNames: true,
    logLevel: 'warning',
  }
}

/** Bundles every program into build/. */
export async function bundle() {
  const { build } = await import('esbuild')
  await build(bundleOptions())
}
