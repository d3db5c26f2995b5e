import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { transformSync } from 'esbuild'
import { SECTORS } from '@/vocabulary'

const SRC = path.resolve(import.meta.dirname, '../../../src')
const GLOBAL = 'ui/styles/'

/** Every file that shows pages, by its path in `src`. */
const files = ['ui', 'site']
  .flatMap((folder) =>
    readdirSync(path.join(SRC, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name.replaceAll(path.sep, '/')),
    ),
  )
  .filter((name) => /\.(?:css|tsx?)$/.test(name))
const sources = new Map(files.map((name) => [name, readFileSync(path.join(SRC, name), 'utf8')]))
const scripts = [...sources].filter(([name]) => !name.endsWith('.css'))
const modules = files.filter((name) => name.endsWith('.module.css'))

/** The classes that a sheet defines, without those that it names as global ones. */
function defined(name: string): string[] {
  const { code } = transformSync(sources.get(name) ?? '', { loader: 'local-css', sourcefile: 'x' })
  return matches(code, /\.x_([\w-]+)/g)
}

/** The modules that a script imports, each with the name that it is known by there. */
function imported(name: string, text: string) {
  return [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(
    ([, as = '', from = '']) => ({
      as,
      from,
      sheet: path.posix.join(path.posix.dirname(name), from),
    }),
  )
}

/** The classes of a sheet that scripts use. */
function used(sheet: string): string[] {
  return scripts.flatMap(([name, text]) =>
    imported(name, text)
      .filter((one) => one.sheet === sheet)
      .flatMap(({ as }) => matches(text, new RegExp(`\\b${as}\\.(\\w+)`, 'g'))),
  )
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort()

test.each(modules)('%s defines what its components use, and nothing else', (sheet) => {
  expect(sorted(defined(sheet))).toEqual(sorted(used(sheet)))
})

test('a sheet is imported from its own folder, and its classes are named one by one', () => {
  const strange = scripts.flatMap(([name, text]) =>
    imported(name, text)
      .filter(({ as, from }) => path.posix.dirname(from) !== '.' || text.includes(`${as}[`))
      .map(({ from }) => `${name}: ${from}`),
  )
  expect(strange).toEqual([])
})

describe('the few global classes', () => {
  const named = scripts.flatMap(([, text]) =>
    [
      ...matches(text, /\b(?:class|className)="([^"]+)"/g),
      ...matches(text, /\bclassName = '([^']+)'/g),
      ...matches(text, /\bclassNames\(([^)]*)\)/g).flatMap((given) => matches(given, /'([^']+)'/g)),
    ].flatMap((names) => names.split(' ')),
  )
  const sheets = files.filter((name) => name.startsWith(GLOBAL) && name.endsWith('.css'))
  const known = sheets.flatMap(defined)

  test('are defined where components name them, and named where they are defined', () => {
    // The class of a sector is its code.
    const sectors = SECTORS.map(({ code }) => code)
    expect(sorted(known)).toEqual(sorted([...named, ...sectors]))
  })

  test('are what modules point at', () => {
    const pointed = modules.flatMap((name) =>
      matches(sources.get(name) ?? '', /:global\(\.([\w-]+)\)/g),
    )
    expect(pointed.filter((name) => !known.includes(name))).toEqual([])
  })
})
