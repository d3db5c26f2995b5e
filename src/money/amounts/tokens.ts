import { CURRENCIES, type Currency } from '@/vocabulary'
import { CURRENCY_WORDS } from './currencies'
import { readNumeral, type Numeral } from './numeral'
import { NUMBER_WORDS, SILENT_WORDS, type Factor } from './words'

export type Token =
  | { kind: 'numeral'; numeral: Numeral; text: string }
  | { kind: 'word'; factor: Factor; word: string }
  | { kind: 'currency'; currency: Currency | null }

/** Why a text has no tokens, in a sentence. */
export interface Unreadable {
  problem: string
}

const DICTIONARY = new Map<string, Token | null>([
  ...Object.entries(CURRENCY_WORDS).map(([word, currency]) =>
    entry(word, { kind: 'currency', currency }),
  ),
  ...CURRENCIES.map(({ code }) => entry(code, { kind: 'currency', currency: code })),
  ...Object.entries(NUMBER_WORDS).map(([word, factor]) =>
    entry(word, { kind: 'word', factor, word }),
  ),
  ...SILENT_WORDS.map((word) => entry(word, null)),
])

function entry(word: string, token: Token | null): [string, Token | null] {
  return [word.normalize('NFKC').toLowerCase(), token]
}

/** In scripts without spaces, the longest known word is taken. */
const BY_LENGTH = [...DICTIONARY.keys()].sort((a, b) => b.length - a.length)

const NUMERAL = /^[.,]?\d(?:[\d.,'’‘` ]*\d)?/
const LATIN_WORD = /^[\p{Script=Latin}\p{M}]+\$?/u
/** “Rp.” and “Rs.” are written with a full stop, even right before the digits. */
const STOP = /^(?:rp|rs)\.|^[\p{Script=Latin}\p{M}]+\.(?!\d)/u

/** Splits a lower-case text with plain digits into numerals, number words and currencies. */
export function tokensOf(text: string): Token[] | Unreadable {
  const tokens: Token[] = []
  for (let rest = text.trim(); rest !== ''; rest = rest.trimStart()) {
    const [digits] = NUMERAL.exec(rest) ?? []
    if (digits !== undefined) {
      const numeral = readNumeral(digits)
      if (numeral === null) return { problem: explainGrouping(digits) }
      tokens.push({ kind: 'numeral', numeral, text: digits })
      rest = rest.slice(digits.length)
      continue
    }
    const word = wordAt(rest)
    const token = DICTIONARY.get(word)
    if (token === undefined) return { problem: explainUnknown(word) }
    if (token) tokens.push(token)
    rest = rest.slice((STOP.exec(rest) ?? [word])[0].length)
  }
  return tokens
}

function wordAt(rest: string): string {
  const [latin] = LATIN_WORD.exec(rest) ?? []
  if (latin !== undefined) return latin
  const known = BY_LENGTH.find((word) => rest.startsWith(word))
  return known ?? (/^[\p{L}\p{M}]+|^./u.exec(rest) ?? [rest])[0]
}

function explainGrouping(digits: string): string {
  return `The digits of “${digits}” are grouped in no known way. Write them like 1500000, 1,500,000 or 1.500.000.`
}

function explainUnknown(word: string): string {
  return `“${word}” cannot be read here. Write digits, a number word such as million where it helps, and at most a currency.`
}
