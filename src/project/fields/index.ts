import { benefits } from './benefits'
import { evidence } from './evidence'
import { identity } from './identity'
import { moneyFields } from './money'
import { partyFields } from './parties'
import { place } from './place'
import { status } from './status'
import { time } from './time'

/** Every field of a project that somebody enters, in the order of the record. */
export const FIELDS = [
  ...identity,
  ...status,
  ...partyFields,
  ...moneyFields,
  ...time,
  ...place,
  ...benefits,
  ...evidence,
] as const

export type FieldName = (typeof FIELDS)[number]['name']
