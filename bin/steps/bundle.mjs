import { inRoot } from './root.mjs'

/** The bundled programs: name in build/, and source. */
const PROGRAMS = {
  server: 'src/http/index.ts',
  reader: 'src/http/stock/program.ts',
  operations: 'src/operations/commands/index.ts',
}

/**
 * esbuild's options. Packages stay external: some are native, and each must exist only once in the
 * process shared with Next. Names of functions are not kept, which would cost a definition whenever
 * one is made: each error class sets the name that it is distinguished by.
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
    logLevel: 'warning',
  }
}

/** Bundles every program into build/. */
export async function bundle() {
  const { build } = await import('esbuild')
  await build(bundleOptions())
}
