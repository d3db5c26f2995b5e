import type { GuideRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import { FUNDING_KINDS, labelOf, SECTORS, STATES, type Locale } from '@/vocabulary'

import { amountsInWords } from './fitWords'

/** The forms of a guide's funding; "Not stated" where none is. */
export function kindsOf({ kinds }: GuideRecord, locale: Locale): string {
  return listed(
    kinds.map((code) => labelOf(FUNDING_KINDS, code, locale)),
    messagesOf(locale).values.notStated,
  )
}

/** The sectors that are funded; all of them where a guide names none. */
export function sectorsOf({ sectors }: GuideRecord, locale: Locale): string {
  return listed(
    sectors.map((code) => labelOf(SECTORS, code, locale)),
    messagesOf(locale).funding.allSectors,
  )
}

/** The member states that are funded; all of them where a guide names none. */
export function statesOf({ states }: GuideRecord, locale: Locale): string {
  return listed(
    states.map((code) => labelOf(STATES, code, locale)),
    messagesOf(locale).funding.allStates,
  )
}

/** The range of amounts on offer; undefined if no bound is stated. */
export function statedAmounts({ amounts }: GuideRecord, locale: Locale): string | undefined {
  if (!amounts) return undefined
  return amountsInWords({ ...amounts, costMin: amounts.min, costMax: amounts.max }, locale)
}

/** The same, or "Not stated". */
export function amountsOf(guide: GuideRecord, locale: Locale): string {
  return statedAmounts(guide, locale) ?? messagesOf(locale).values.notStated
}

function listed(labels: readonly string[], none: string): string {
  return labels.length > 0 ? labels.join(', ') : none
}
