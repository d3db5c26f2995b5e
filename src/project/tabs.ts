import type { FieldName } from './fields'
import { benefitsTab } from './fields/benefits'
import { evidenceTab } from './fields/evidence'
import { identityTab } from './fields/identity'
import { moneyTab } from './fields/money'
import { partiesTab } from './fields/parties'
import { placeTab } from './fields/place'
import { progressTab } from './fields/time'

/** The tabs of the form: sources second, because every figure after them names one. */
export const TABS = [
  identityTab,
  evidenceTab,
  progressTab,
  moneyTab,
  placeTab,
  partiesTab,
  benefitsTab,
] as const

type OfLine<L> = L extends readonly (infer Name)[] ? Name : L
type Placed = OfLine<(typeof TABS)[number]['lines'][number]>
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never

/** @check Fails the type check where a field stands on no tab, or a tab names one that is not described. */
export const EVERY_FIELD_IS_PLACED: Same<Placed, FieldName> = true
