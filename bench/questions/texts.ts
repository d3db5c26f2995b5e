import { PHRASES, type WrittenLocale } from '../generator/phrases'
import { createRandom } from '../generator/random'
import { TOWNS } from '../generator/towns'
import { cycle } from './question'

/** A search text, and the language that stock Payload must be told to search in. */
export interface TextSearch {
  q: string
  locale: WrittenLocale
  limit: number
}

const COMMON = [
  'expressway',
  'railway',
  'plant',
  'power',
  'transmission',
  'travel time',
  'private investors',
  'design',
  'border',
  'phases',
  'network',
  'feasibility',
  'environmental',
  'maintenance',
  'revenue',
  'guarantee',
  'concession',
  'Jakarta',
  'Manila',
  'Bangkok',
]

const BEGINNINGS = ['transm', 'expr', 'contai', 'hydro', 'mainten', 'infra', 'bat', 'rail', 'logis']

/**
 * Pages from 10 to 40 rows: a prime number of sizes, so that combined with a list of texts
 * repetitions are rare.
 */
const SIZES = Array.from({ length: 31 }, (_none, at) => 10 + at)

/** Series of texts by what is hard about them; `rare` are words that few projects have. */
export function textSeries(rare: readonly string[]): Record<string, () => TextSearch> {
  return {
    'common words': series('en', pairs(COMMON)),
    'rare word': series('en', rare),
    prefix: series('en', [...BEGINNINGS, ...pairs(COMMON, BEGINNINGS)]),
    Thai: series('th', named('th', 'TH')),
    Khmer: series('km', named('km', 'KH')),
  }
}

function series(locale: WrittenLocale, texts: readonly string[]): () => TextSearch {
  const text = cycle(shuffled(texts))
  const size = cycle(SIZES)
  return () => ({ q: text(), locale, limit: size() })
}

function pairs(first: readonly string[], second = first): string[] {
  return first.flatMap((a) => second.flatMap((b) => (a === b ? [] : `${a} ${b}`)))
}

/** What is built, alone and with its town. */
function named(locale: WrittenLocale, state: keyof typeof TOWNS): string[] {
  const kinds = Object.values(PHRASES[locale].kinds)
  const towns = TOWNS[state].flatMap(({ name }) => name[locale] ?? [])
  return [...kinds, ...towns, ...pairs(kinds, towns)]
}

function shuffled<Item>(list: readonly Item[]): Item[] {
  const random = createRandom(6)
  return list
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
