import Big from 'big.js'
import type { Token } from './tokens'
import { BEFORE_ITS_NUMBER, IMPLIES_ONE, type Factor } from './words'

/** Which of two readings to take where a numeral or a word has two. */
export type Choice = 0 | 1

type Counted = Exclude<Token, { kind: 'currency' }>

/** A part of the sum: its value, and the scale of the word it was counted by. */
interface Term {
  value: Big
  scale: number
}

/**
 * The exact number that numerals and words mean together; null if they mean none. Parts run from
 * large to small, as in 1조 2천억; adjacent words multiply, as in thousand million.
 */
export function evaluate(tokens: Counted[], numeral: Choice, word: Choice): Big | null {
  let terms: Term[] | null = []
  let pending: Big | null = null
  for (const token of numberFirst(tokens)) {
    if (token.kind === 'numeral') {
      if (pending !== null) return null
      pending = new Big(choose(token.numeral, numeral))
      continue
    }
    if (pending === null && isOneImplied(terms, token, word)) pending = new Big(1)
    terms = multiplyBelow(terms, pending, factorOf(token.factor, word))
    if (terms === null) return null
    pending = null
  }
  if (pending !== null) terms = appendRest(terms, pending, tokens)
  if (terms === null || terms.length === 0) return null
  return terms.reduce((sum, { value }) => sum.plus(value), new Big(0))
}

/** Burmese may put the word first; this moves it behind its number. */
function numberFirst(tokens: Counted[]): Counted[] {
  const last = tokens.at(-1)
  const words = tokens.slice(0, -1)
  const isBurmese = words.every(
    (token) => token.kind === 'word' && BEFORE_ITS_NUMBER.test(token.word),
  )
  return last?.kind === 'numeral' && words.length > 0 && isBurmese ? [last, ...words] : tokens
}

function isOneImplied(terms: Term[], token: Counted, choice: Choice): boolean {
  const last = terms.at(-1)
  return (
    token.kind === 'word' &&
    IMPLIES_ONE.test(token.word) &&
    (last === undefined || last.scale > factorOf(token.factor, choice))
  )
}

function multiplyBelow(terms: Term[], pending: Big | null, scale: number): Term[] | null {
  const isBelow = (term: Term) => (pending === null ? term.scale <= scale : term.scale < scale)
  const larger = terms.filter((term) => !isBelow(term))
  const below = terms.filter(isBelow)
  if (pending === null && below.length === 0) return null
  const counted = below.reduce((sum, { value }) => sum.plus(value), pending ?? new Big(0))
  const own = pending === null ? Math.max(...below.map((term) => term.scale)) : 1
  return append(larger, { value: counted.times(scale), scale: own * scale })
}

/**
 * A part must be smaller than the scale of the word before it: “1 million 5000 thousand” means
 * nothing.
 */
function append(terms: Term[], term: Term): Term[] | null {
  const last = terms.at(-1)
  return last && term.value.gte(last.scale) ? null : [...terms, term]
}

/** Digits after the last word. Only 1万5000 is unambiguous: “1 million 500” may mean 1.5 million. */
function appendRest(terms: Term[], rest: Big, tokens: Counted[]): Term[] | null {
  const last = terms.at(-1)
  if (!last) return [{ value: rest, scale: 1 }]
  const isFull = rest.lt(last.scale) && rest.gte(last.scale / 10)
  const isEastAsian = tokens.every(
    (token) => token.kind === 'numeral' || /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(token.word),
  )
  return isFull && isEastAsian ? [...terms, { value: rest, scale: 1 }] : null
}

function choose(numeral: string | readonly [string, string], choice: Choice): string {
  return typeof numeral === 'string' ? numeral : numeral[choice]
}

function factorOf(factor: Factor, choice: Choice): number {
  return typeof factor === 'number' ? factor : factor[choice]
}
