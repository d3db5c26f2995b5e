import type { PartialDate } from '@/dates'
import type { Localised } from '@/vocabulary'
import type { FieldName } from './fields'
import { particulars, type Money } from './fields/amount'
import type { PublicRecord } from './record'
import type { OrganisationReference } from '@/description/parts'

/** The fields that a card has, the short form of a project in lists. */
const CARD_FIELDS = [
  ...(['title', 'summary', 'leadState', 'states', 'sector', 'subsectors', 'areas'] as const),
  ...(['programmes', 'status', 'statusDate', 'deliveryModel', 'owner'] as const),
  ...(['cost', 'investmentSought', 'start', 'end', 'lastVerified', 'origin'] as const),
] as const satisfies readonly FieldName[]

export type CardFieldName = (typeof CARD_FIELDS)[number]

const MONEY_ON_CARD = [...particulars.map(({ name }) => name), 'usd'] as const

/** Of an amount of money, all but where it is from. */
export type CardMoney = Omit<Money, 'rate' | 'source'>

/** What a card has of a value of the record: of an organisation the name, of a programme the code. */
type OnCard<Value> = Value extends Money
  ? CardMoney
  : Value extends OrganisationReference
    ? Localised
    : Value extends { date: PartialDate }
      ? PartialDate
      : Value extends { code: string; name: Localised }[]
        ? string[]
        : Value

export type CardValues = { [Name in CardFieldName]: OnCard<PublicRecord[Name]> }

/** A record's fields as its card has them. */
export function cardValues(record: PublicRecord): CardValues {
  const values = CARD_FIELDS.map((name) => [name, onCard(record[name])])
  return Object.fromEntries(values) as CardValues
}

type Part = PublicRecord[CardFieldName]

function onCard(value: Part): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => (typeof one === 'string' ? one : one.code))
  }
  if (typeof value !== 'object' || value === null) return value
  if (isMoney(value)) {
    const members = MONEY_ON_CARD.map((name) => [name, value[name]])
    return Object.fromEntries(members.filter(([, member]) => member !== undefined))
  }
  if (isOrganisation(value)) return value.name
  return isDated(value) ? value.date : value
}

const isMoney = (value: object): value is Money => 'amount' in value
const isOrganisation = (value: object): value is OrganisationReference => 'kind' in value
const isDated = (value: object): value is { date: PartialDate } => 'date' in value
