import type { Cell } from '@/formats/csv'
import { codesOf, READINESS_STEPS } from '@/vocabulary'

import type { ApiCard, CardField, CardLabels } from './schema'

/** One column of a sheet: the field of the card it belongs to, its head and its cell. */
export interface Column {
  field: CardField
  head: string
  /** Columns of words stand beside the column of their codes. */
  isLabel: boolean
  cell: (card: ApiCard, labels: CardLabels) => Cell
}

const SEPARATOR = '; '

function column(field: CardField, head: string, cell: Column['cell']): Column {
  return { field, head, isLabel: false, cell }
}

function label(field: CardField, head: string, cell: Column['cell']): Column {
  return { field, head, isLabel: true, cell }
}

function plain(field: CardField & PlainField): Column {
  return column(field, field, (card) => card[field])
}

type PlainField = {
  [Field in CardField]: ApiCard[Field] extends Cell ? Field : never
}[CardField]

function coded(field: 'leadState' | 'sector' | 'status' | 'deliveryModel' | 'origin'): Column[] {
  return [plain(field), label(field, `${field}Label`, (_, labels) => labels[field])]
}

function listed(field: 'states' | 'subsectors' | 'areas' | 'programmes'): Column[] {
  return [
    column(field, field, (card) => card[field].join(SEPARATOR)),
    label(field, `${field}Labels`, (_, labels) => labels[field].join(SEPARATOR)),
  ]
}

function money(field: 'cost' | 'investmentSought'): Column[] {
  return [
    column(field, `${field}Amount`, (card) => card[field]?.amount ?? null),
    column(field, `${field}Currency`, (card) => card[field]?.currency ?? null),
    label(field, `${field}CurrencyLabel`, (_, labels) => labels[field]?.currency ?? null),
    column(field, `${field}PriceYear`, (card) => card[field]?.priceYear ?? null),
    column(field, `${field}Usd`, (card) => card[field]?.usd ?? null),
  ]
}

function readiness(): Column[] {
  const steps = codesOf(READINESS_STEPS).flatMap((step) => {
    const head = `readiness${step.charAt(0).toUpperCase()}${step.slice(1)}`
    return [
      column('readiness', head, (card) => card.readiness.steps[step]),
      label('readiness', `${head}Label`, (_, labels) => labels.readiness.steps[step].answer),
    ]
  })
  return [column('readiness', 'readinessDone', (card) => card.readiness.done), ...steps]
}

/** The columns of a list of projects, in the order of the card's fields. */
export const COLUMNS: readonly Column[] = [
  plain('code'),
  plain('slug'),
  plain('url'),
  plain('title'),
  plain('summary'),
  ...coded('leadState'),
  ...listed('states'),
  plain('crossBorder'),
  ...coded('sector'),
  ...listed('subsectors'),
  ...listed('areas'),
  ...listed('programmes'),
  ...coded('status'),
  plain('statusDate'),
  ...coded('deliveryModel'),
  plain('owner'),
  ...money('cost'),
  ...money('investmentSought'),
  ...readiness(),
  plain('start'),
  plain('end'),
  column('location', 'longitude', (card) => card.location?.coordinates[0] ?? null),
  column('location', 'latitude', (card) => card.location?.coordinates[1] ?? null),
  column('image', 'image', (card) => card.image?.url ?? null),
  plain('lastVerified'),
  ...coded('origin'),
  plain('stale'),
  plain('publishedAt'),
  plain('updatedAt'),
  plain('seq'),
]
