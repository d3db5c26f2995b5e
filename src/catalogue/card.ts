import { textIn } from '@/vocabulary'
import type { PublicRecord, RecordImage } from '@/project'
import type { PublicationHead } from '@/publications/types'

import { cardValues, type CardValues } from '@/project/card'
import { isCrossBorder } from '@/project/facets'
import { freezeDeep } from './freeze'
import { markerPosition, representativePosition } from './positions'
import { intern } from './intern'
import type { Card, CardMoney } from './types'

/** The measures that tell a project's size in a list row; the first one found counts. */
const MAIN_MEASURES: readonly string[] = ['length', 'generationCapacity', 'transferCapacity']

/** Width in pixels that an image in a list needs on a high-density screen. */
const LIST_IMAGE_WIDTH = 640

/** What a list shows of a record; frozen, because every caller gets the same object. */
export function cardOf(row: PublicationHead, record: PublicRecord): Card {
  const position = representativePosition(record.locations)
  return freezeDeep({
    code: record.code,
    slug: record.slug,
    ...sharedValues(record),
    otherCountries: intern(record.otherCountries),
    crossBorder: isCrossBorder(record),
    readiness: {
      done: record.readiness.filter((step) => step.answer === 'done').length,
      steps: intern(record.readiness.map(intern)),
    },
    location: position ? { type: 'Point', coordinates: position } : null,
    places: placesOf(record),
    image: listImage(record.images[0]),
    publishedAt: row.firstPublishedAt,
    updatedAt: row.at,
    seq: row.seq,
    capacity: mainCapacity(record),
  })
}

/** Lists of codes, and owners, are the same in many projects. */
function sharedValues(record: PublicRecord): CardValues {
  const values = cardValues(record)
  const lists = Object.entries(values).filter(([, value]) => Array.isArray(value))
  const alike = lists.map(([name, list]) => [name, intern(list as string[])])
  return {
    ...values,
    ...(Object.fromEntries(alike) as Partial<CardValues>),
    owner: values.owner && intern(values.owner),
  }
}

/** An amount in US dollars, where it was given in them or a sourced rate exists. */
export function usdOf(money: CardMoney | null): number | undefined {
  return money?.usd ?? (money?.currency === 'USD' ? money.amount : undefined)
}

function placesOf(record: PublicRecord): Card['places'] {
  return record.locations.flatMap(({ name, country, role, geometry }) => {
    const position = markerPosition(geometry)
    return position && textIn(name, 'en') ? [{ name: intern(name), country, role, position }] : []
  })
}

/** The first image, in the smallest size that is sharp in a list. */
function listImage(image: RecordImage | undefined): Card['image'] {
  if (!image) return null
  const sizes = image.sizes.toSorted((a, b) => a.width - b.width)
  const { url, width, height } = sizes.find((size) => size.width >= LIST_IMAGE_WIDTH) ?? image
  return { url, width, height, alt: image.alt }
}

function mainCapacity(record: PublicRecord): Card['capacity'] {
  const main =
    MAIN_MEASURES.map((measure) =>
      record.capacities.find((capacity) => capacity.measure === measure),
    ).find(Boolean) ?? record.capacities[0]
  return main ? { measure: main.measure, value: main.value, unit: main.unit } : null
}
