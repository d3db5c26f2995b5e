import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import ts from 'typescript'
import { COLLECTIONS, CONFIG, MAY_IMPORT } from '../../bin/checks/arrows.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) => readFileSync(file, 'utf8')).config,
  ts.sys,
  ROOT,
)
const cache = ts.createModuleResolutionCache(ROOT, (name) => name, options)

/** The files of the project that a file imports, for their types alone too. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) =>
      ts.resolveModuleName(fileName, file, options, ts.sys, cache),
    )
    .flatMap(({ resolvedModule }) =>
      resolvedModule && !resolvedModule.isExternalLibraryImport
        ? [resolvedModule.resolvedFileName]
        : [],
    )
}

/** One way round for every file from which a way leads back to itself. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file])
    if (way.includes(file) || done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return cycles
}

test('no file imports one that leads back to it', () => {
  const files = ['src', 'collections', 'tests', 'bench'].flatMap((folder) =>
    ts.sys.readDirectory(path.join(ROOT, folder), ['.ts', '.tsx'], ['**/.cache']),
  )
  const graph = new Map(files.map((file) => [file, importsOf(file)]))
  const cycles = cyclesIn(graph).map((cycle) => cycle.map((file) => path.relative(ROOT, file)))
  expect(cycles).toEqual([])
})

test('a way round is found', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
    ['c', ['d']],
    ['d', ['b']],
  ])
  expect(cyclesIn(graph)).toEqual([['b', 'c', 'd', 'b']])
})

test('every folder has its place, and no arrow points up', () => {
  const folders = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const places = Object.keys(MAY_IMPORT)
  expect(places.toSorted()).toEqual([...folders, COLLECTIONS, CONFIG].toSorted())

  const up = Object.entries<string[]>(MAY_IMPORT).flatMap(([place, below]) =>
    below
      .filter((other) => !(places.indexOf(other) < places.indexOf(place)))
      .map((other) => [place, other]),
  )
  expect(up).toEqual([])
})
