import Big from 'big.js'
import type { Token } from './tokens'
import { BEFORE_ITS_NUMBER, IMPLIES_ONE, type Factor } from './words'

/** Which of two readings is taken where a numeral or a word has two. */
export type Choice = 0 | 1

type Counted = Exclude<Token, { kind: 'currency' }>

/** A part of the sum: how much, and the word that it was counted by. */
interface Term {
  value: Big
  scale: number
}

/**
 * The number that numerals and words mean together, exactly; null where they mean none. Parts are
 * named from large to small, as in 1조 2천억; words beside each other multiply, as in thousand million.
 */
export function evaluate(tokens: Counted[], numeral: Choice, word: Choice): Big | null {
  let terms: Term[] | null = []
  let pending: Big | null = null
  for (const token of inOrder(tokens)) {
    if (token.kind === 'numeral') {
      if (pending !== null) return null
      pending = new Big(chosen(token.numeral, numeral))
      continue
    }
    if (pending === null && isOneImplied(terms, token, word)) pending = new Big(1)
    terms = multiplied(terms, pending, factorOf(token.factor, word))
    if (terms === null) return null
    pending = null
  }
  if (pending !== null) terms = withRest(terms, pending, tokens)
  if (terms === null || terms.length === 0) return null
  return terms.reduce((sum, { value }) => sum.plus(value), new Big(0))
}

/** Burmese may put the word first: there it is put after its number. */
function inOrder(tokens: Counted[]): Counted[] {
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

function multiplied(terms: Term[], pending: Big | null, scale: number): Term[] | null {
  const isBelow = (term: Term) => (pending === null ? term.scale <= scale : term.scale < scale)
  const kept = terms.filter((term) => !isBelow(term))
  const below = terms.filter(isBelow)
  if (pending === null && below.length === 0) return null
  const counted = below.reduce((sum, { value }) => sum.plus(value), pending ?? new Big(0))
  const own = pending === null ? Math.max(...below.map((term) => term.scale)) : 1
  return pushed(kept, { value: counted.times(scale), scale: own * scale })
}

/** A part is smaller than the word before it counts by: “1 million 5000 thousand” means nothing. */
function pushed(terms: Term[], term: Term): Term[] | null {
  const last = terms.at(-1)
  return last && term.value.gte(last.scale) ? null : [...terms, term]
}

/** Digits after the last word. Only 1万5000 is sure: “1 million 500” may be meant as 1.5 million. */
function withRest(terms: Term[], rest: Big, tokens: Counted[]): Term[] | null {
  const last = terms.at(-1)
  if (!last) return [{ value: rest, scale: 1 }]
  const isFull = rest.lt(last.scale) && rest.gte(last.scale / 10)
  const isEastAsian = tokens.every(
    (token) => token.kind === 'numeral' || /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(token.word),
  )
  return isFull && isEastAsian ? [...terms, { value: rest, scale: 1 }] : null
}

function chosen(numeral: string | readonly [string, string], choice: Choice): string {
  return typeof numeral === 'string' ? numeral : numeral[choice]
}

function factorOf(factor: Factor, choice: Choice): number {
  return typeof factor === 'number' ? factor : factor[choice]
}
