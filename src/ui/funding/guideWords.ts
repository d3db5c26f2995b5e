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

/** What one can ask for; "Not stated" where no bound is. */
export function amountsOf({ amounts }: GuideRecord, locale: Locale): string {
  const bounds = amounts && { ...amounts, costMin: amounts.min, costMax: amounts.max }
  return (bounds && amountsInWords(bounds, locale)) ?? messagesOf(locale).values.notStated
}

function listed(labels: readonly string[], none: string): string {
  return labels.length > 0 ? labels.join(', ') : none
}
