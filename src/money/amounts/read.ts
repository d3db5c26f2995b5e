import Big from 'big.js'
import { labelOf, CURRENCIES, type Currency } from '@/vocabulary'
import { withPlainDigits } from './digits'
import { evaluate, type Choice } from './evaluate'
import { tokensOf, type Token } from './tokens'
import type { Factor } from './words'

/** What a text means: a number, one of two numbers, or none, with the reason in a sentence. */
export type Reading =
  | { amount: number; currency: Currency | null }
  | { ambiguous: [number, number] }
  | { problem: string }

export interface Expected {
  /** The currency that the amount is in, where a field beside the text gives it. */
  currency?: Currency | null
  /** Bounds of the number. If only one of two readings lies within them, that one is meant. */
  min?: number
  max?: number
  /**
   * `number` accepts any number of decimals, and neither a currency nor a short form: 5 t may be
   * tonnes.
   */
  kind?: 'amount' | 'number'
}

/**
 * Nine quadrillion: the largest railways come to nearly two in dong. Up to here every integer is exact.
 */
export const MAX_AMOUNT = 9e15

/** The longest text that may be an amount, in characters; longer ones take too long to read. */
const MAX_LENGTH = 120

const MINUS = /^\s*[-−–]|^\s*\(.*\)\s*$/u
const RANGE = /\d\s*(?:[-–—~/]|\bto\b)\s*\d/u
const SHORT = /^[a-z]{1,3}$/

/**
 * Reads an amount as people write it: either convention of separators, digits of every script of
 * the catalogue, number words of its languages, a currency beside it.
 */
export function readAmount(text: string, expected: Expected = {}): Reading {
  if (text.length > MAX_LENGTH) {
    return { problem: `Write a number in at most ${String(MAX_LENGTH)} characters.` }
  }
  const plain = withPlainDigits(text)?.toLowerCase()
  if (plain === undefined) {
    return { problem: 'Write all digits in one script, none of them raised or as a fraction.' }
  }
  const isAmount = expected.kind !== 'number'
  const isNegative = MINUS.test(plain)
  if (isNegative && (expected.min ?? (isAmount ? 0 : -Infinity)) >= 0) {
    return { problem: isAmount ? 'An amount cannot be negative.' : describeBounds(expected) }
  }
  if (RANGE.test(plain)) return { problem: 'Write one figure, not a range.' }
  const unsigned = isNegative ? plain.replace(/[-−–()]/gu, '') : plain
  const tokens = tokensOf(simplify(unsigned))
  if ('problem' in tokens) return tokens
  return isAmount
    ? readTokens(text, tokens, expected)
    : readPlain(text, tokens, expected, isNegative)
}

/** “1.500,-” means that nothing follows the comma; “US dollars” is one currency. */
function simplify(text: string): string {
  return text
    .replace(/(\d)([.,])\s?[-–—]+(?=\s|$|[^\d\s])/gu, '$1$200')
    .replace(/\bu\.?s\.?\s+dollars?\b/g, 'usd')
}

function readPlain(
  text: string,
  tokens: Token[],
  expected: Expected,
  isNegative: boolean,
): Reading {
  if (tokens.some(({ kind }) => kind === 'currency')) {
    return { problem: 'Write a number without a currency.' }
  }
  if (tokens.some((token) => token.kind === 'word' && SHORT.test(token.word))) {
    return { problem: 'Write the number in digits alone; a unit has a field of its own.' }
  }
  return readTokens(text, tokens, expected, isNegative)
}

function readTokens(
  text: string,
  tokens: Token[],
  expected: Expected,
  isNegative = false,
): Reading {
  const named = tokens.flatMap((token) => (token.kind === 'currency' ? [token.currency] : []))
  const currencies = [...new Set(named.filter((one) => one !== null))]
  const [currency = null] = currencies
  const beside = expected.currency ?? null
  if (currencies.length > 1) return { problem: 'Write one amount in one currency.' }
  if (currency && beside && currency !== beside) {
    return { problem: `The text says ${nameOf(currency)}, the field beside it ${nameOf(beside)}.` }
  }
  const counted = tokens.flatMap((token) =>
    token.kind === 'currency' ? [] : [disambiguate(token, tokens, currency ?? beside)],
  )
  if (!counted.some(({ kind }) => kind === 'numeral')) {
    const isWordAlone = counted.length > 0
    if (!isWordAlone || !/[十百千十백천]/u.test(text)) {
      return { problem: 'Write the number in digits, such as 1500000 or 1.5 billion.' }
    }
  }
  const readings = ([0, 1] as Choice[]).flatMap((numeral) =>
    ([0, 1] as Choice[]).map((word) => evaluate(counted, numeral, word)),
  )
  const values = distinct(readings.flatMap((value) => value ?? [])).map((value) =>
    isNegative ? value.neg() : value,
  )
  return chooseReading(text, values, currency, expected)
}

/**
 * A word with two meanings has only one beside a currency that settles it, or before another word.
 */
function disambiguate(
  token: Exclude<Token, { kind: 'currency' }>,
  tokens: Token[],
  currency: Currency | null,
): Exclude<Token, { kind: 'currency' }> {
  if (token.kind === 'numeral' || typeof token.factor === 'number') return token
  const next = tokens[tokens.indexOf(token) + 1]
  const factor: Factor =
    token.word === 'mil' && next?.kind === 'word'
      ? token.factor[0]
      : token.word === 'm' && currency !== null && currency !== 'IDR'
        ? token.factor[0]
        : token.word === 'tr' && currency === 'VND'
          ? token.factor[0]
          : token.factor
  return { ...token, factor }
}

function chooseReading(
  text: string,
  values: Big[],
  currency: Currency | null,
  expected: Expected,
): Reading {
  if (values.length === 0) {
    return { problem: `“${text.trim()}” is no number. Write it in digits, such as 1500000.` }
  }
  // The bounds of a latitude tell which of two readings is meant; those of an amount are a limit
  // and not a hint.
  const isBound = (value: Big) => problemOf(value, expected) === null
  const fitting = expected.kind === 'number' ? values.filter(isBound) : []
  const [first, ...others] = fitting.length > 0 ? fitting : values
  const last = others.at(-1)
  if (!first) throw new Error('There is a value, and then there is none.')
  if (last) return { ambiguous: [first.toNumber(), last.toNumber()] }
  const problem = problemOf(first, expected)
  return problem ? { problem } : { amount: first.toNumber(), currency }
}

function problemOf(value: Big, expected: Expected): string | null {
  const isAmount = expected.kind !== 'number'
  const { max = isAmount ? MAX_AMOUNT : Infinity, min = isAmount ? 0 : -Infinity } = expected
  if ((max !== Infinity && value.gt(max)) || (min !== -Infinity && value.lt(min))) {
    return describeBounds({ ...expected, max, min })
  }
  if (isAmount && !value.round(2, Big.roundDown).eq(value)) {
    return 'An amount has at most two decimals.'
  }
  return new Big(value.toNumber()).eq(value)
    ? null
    : 'This has more digits than can be stored exactly.'
}

function describeBounds({ max = Infinity, min = -Infinity }: Expected): string {
  const write = (bound: number) => bound.toLocaleString('en-GB', { maximumFractionDigits: 20 })
  if (max === Infinity) return `This must be ${write(min)} or more.`
  return min === -Infinity
    ? `This can be at most ${write(max)}.`
    : `This must lie between ${write(min)} and ${write(max)}.`
}

function distinct(values: Big[]): Big[] {
  return values
    .filter((value, index) => values.findIndex((other) => other.eq(value)) === index)
    .sort((a, b) => a.cmp(b))
}

function nameOf(currency: Currency): string {
  return labelOf(CURRENCIES, currency)
}
