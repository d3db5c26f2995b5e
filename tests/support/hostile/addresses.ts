import fc from 'fast-check'
import { inAddress, inPath } from './values'

interface Parameter {
  name: string
  in: string
  schema?: { example?: boolean | number | string | string[] | number[] }
}

/** The parts of an OpenAPI document that requests are made from. */
export interface ApiDescription {
  paths: Record<string, Partial<Record<string, { parameters?: Parameter[] }>>>
}

/**
 * Addresses of an API generated from its own description: every path, with some of its parameters
 * and some unknown ones, each with an allowed or a hostile value, once or several times.
 */
export function addressesOf({ paths }: ApiDescription): fc.Arbitrary<string> {
  const all = Object.entries(paths).map(([path, operations]) =>
    addressOf(path, operations.get?.parameters ?? []),
  )
  return fc.oneof(...all)
}

function addressOf(path: string, parameters: Parameter[]): fc.Arbitrary<string> {
  const known = parameters.filter((one) => one.in === 'query')
  const name = known.length
    ? fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...known.map((one) => one.name)) },
        { weight: 1, arbitrary: inAddress },
      )
    : inAddress
  const pair = name.chain((chosen) =>
    fc
      .oneof({ weight: 3, arbitrary: inAddress }, { weight: 1, arbitrary: allowed(known, chosen) })
      .map((value) => `${chosen}=${value}`),
  )
  return fc
    .tuple(pathOf(path), fc.array(pair, { maxLength: 6 }))
    .map(([to, query]) => (query.length ? `${to}?${query.join('&')}` : to))
}

function allowed(known: Parameter[], name: string): fc.Arbitrary<string> {
  const example = known.find((one) => one.name === name)?.schema?.example
  return fc.constant(encodeURIComponent([example ?? 'x'].join(',')))
}

function pathOf(template: string): fc.Arbitrary<string> {
  const parts = template.split('/').slice(1)
  const filled = fc
    .tuple(
      ...parts.map((part) =>
        part.startsWith('{') ? fc.oneof(fc.constant('KH-TRA-0001'), inPath) : fc.constant(part),
      ),
    )
    .map((all) => `/${all.join('/')}`)
  const bent = fc.tuple(filled, inPath, fc.nat()).map(([path, part, at]) => {
    const pieces = path.split('/')
    pieces.splice(1 + (at % pieces.length), 0, part)
    return pieces.join('/')
  })
  return fc.oneof({ weight: 4, arbitrary: filled }, { weight: 1, arbitrary: bent })
}
