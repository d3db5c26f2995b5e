import type { Card } from '@/catalogue/types'
import type { Fit, FitRule } from '@/forum/fit'
import type { GuideRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import {
  AREAS,
  DELIVERY_MODELS,
  labelOf,
  SECTORS,
  STATES,
  STATUSES,
  SUBSECTORS,
  type Locale,
  type Term,
} from '@/vocabulary'

import { formatAmount, isConverted } from '../format/money'
import { listFormat } from '../format/formatters'

/** The code list of each rule's values. */
const LISTS: Record<Exclude<FitRule, 'cost'>, readonly Term[]> = {
  sectors: SECTORS,
  subsectors: SUBSECTORS,
  states: STATES,
  areas: AREAS,
  statuses: STATUSES,
  deliveryModels: DELIVERY_MODELS,
}

/** A rule, or the values that meet it, in words. */
export interface RuleInWords {
  name: string
  values: string
}

/** The rules of a guide in words, in their order: `Sector`, `Transport or Energy`. */
export function rulesInWords(rules: GuideRecord['fit'], locale: Locale): RuleInWords[] {
  const { rules: names } = messagesOf(locale).funding
  const listed = (Object.keys(LISTS) as (keyof typeof LISTS)[])
    .filter((rule) => rules[rule].length > 0)
    .map((rule) => ({
      name: names[rule],
      values: listOf('disjunction', labelsOf(rule, rules[rule], locale), locale),
    }))
  const cost = amountsInWords({ ...rules, currency: 'USD' }, locale)
  return cost ? [...listed, { name: names.cost, values: cost }] : listed
}

/** A range of amounts, as far as its ends are stated; undefined if neither is. */
export function amountsInWords(
  { costMax: max, costMin: min, currency }: Bounds,
  locale: Locale,
): string | undefined {
  const words = messagesOf(locale).funding
  const shown = (amount: number) => formatAmount(amount, currency, locale, 'asGiven')
  if (min !== null && max !== null)
    return min === max ? shown(min) : words.between(shown(min), shown(max))
  if (min !== null) return words.from(shown(min))
  return max === null ? undefined : words.upTo(shown(max))
}

interface Bounds {
  costMin: number | null
  costMax: number | null
  currency: string
}

/** Why a project is listed: each rule that it meets, with its own values. */
export function reasonsInWords(
  { met }: Fit,
  { cost }: Pick<Card, 'cost'>,
  locale: Locale,
): RuleInWords[] {
  const { rules: names } = messagesOf(locale).funding
  const about = cost && isConverted(cost) ? '≈\u00a0' : ''
  return met.map(({ rule, values }) => ({
    name: names[rule],
    values:
      rule === 'cost'
        ? values.map((usd) => about + formatAmount(Number(usd), 'USD', locale)).join(', ')
        : listOf('conjunction', labelsOf(rule, values, locale), locale),
  }))
}

/**
 * The rules whose values a project does not state: `Delivery model and cost`; undefined where there
 * are none.
 */
export function notStatedInWords({ notStated }: Fit, locale: Locale): string | undefined {
  const { notStated: sentence, rules: names } = messagesOf(locale).funding
  if (notStated.length === 0) return undefined
  const parts = notStated.map((rule) => names[rule].toLowerCase())
  return sentence(listOf('conjunction', parts, locale))
}

function labelsOf(rule: keyof typeof LISTS, codes: readonly string[], locale: Locale): string[] {
  return codes.map((code) => labelOf(LISTS[rule], code, locale))
}

const LISTINGS = {
  conjunction: { type: 'conjunction' },
  disjunction: { type: 'disjunction' },
} as const

function listOf(type: keyof typeof LISTINGS, parts: string[], locale: Locale): string {
  return listFormat(locale, LISTINGS[type]).format(parts)
}
