import type { Payload, PayloadRequest } from 'payload'
import { PROGRAMMES, textIn, type Currency } from '@/vocabulary'
import type { SeedOrganisation, SeedProject, SeedRate } from './types'

/** All rows of a kind, to compare the seed with. */
const ALL = { depth: 0, limit: 100_000, overrideAccess: true, pagination: false } as const

/** The rates that conversions use: those that are not archived. */
export async function ratesInUse(payload: Payload, req?: PayloadRequest) {
  const { docs } = await payload.find({
    collection: 'exchange-rates',
    where: { archived: { not_equals: true } },
    ...ALL,
    ...(req && { req }),
  })
  return docs
}

/**
 * Stores the rates whose currency and period have none yet, in the transaction of `req` where one is
 * given; returns them.
 */
export async function loadRates(
  payload: Payload,
  rates: readonly SeedRate[],
  req?: PayloadRequest,
): Promise<SeedRate[]> {
  const stored = new Set(
    (await ratesInUse(payload, req)).map(({ currency, period }) => `${currency} ${period}`),
  )
  const missing = rates.filter(({ currency, period }) => !stored.has(`${currency} ${period}`))
  for (const { currency, perUsd, period, source } of missing) {
    const { publisher, title, url } = source
    await payload.create({
      collection: 'exchange-rates',
      data: { currency: currency as Currency, perUsd, period, publisher, title, url },
      overrideAccess: true,
      ...(req && { req }),
    })
  }
  return missing
}

/**
 * Stores the vocabulary's programmes, in the transaction of `req` where one is given; returns a
 * function from code to id.
 */
export async function loadProgrammes(
  payload: Payload,
  req?: PayloadRequest,
): Promise<(code: string) => string> {
  const { docs } = await payload.find({ collection: 'programmes', ...ALL, ...(req && { req }) })
  const ids = new Map(docs.map(({ code, id }) => [code, id]))
  for (const { code, label } of PROGRAMMES) {
    if (ids.has(code)) continue
    const { id } = await payload.create({
      collection: 'programmes',
      data: { code, name: textIn(label, 'en') },
      overrideAccess: true,
      ...(req && { req }),
    })
    ids.set(code, id)
  }
  return (code) => idIn(ids, code)
}

/**
 * Stores every organisation that the records name once, in the transaction of `req` where one is
 * given; returns a function for the id of each.
 */
export async function loadOrganisations(
  payload: Payload,
  seeds: readonly SeedProject[],
  req?: PayloadRequest,
): Promise<(named: SeedOrganisation) => string> {
  const wanted = seeds.flatMap(organisationsOf)
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { name: { in: [...new Set(wanted.map(({ name }) => name))] } },
    locale: 'en',
    ...ALL,
    ...(req && { req }),
  })
  const ids = new Map(docs.map(({ country, id, name }) => [keyOf({ country, name }), id]))
  for (const named of wanted) {
    if (ids.has(keyOf(named))) continue
    const { country, kind, name } = named
    const { id } = await payload.create({
      collection: 'organisations',
      // Codes come from a file; the collection itself refuses unknown ones.
      data: { country, kind, name } as never,
      locale: 'en',
      overrideAccess: true,
      ...(req && { req }),
    })
    ids.set(keyOf(named), id)
  }
  return (named) => idIn(ids, keyOf(named))
}

function organisationsOf({
  contractors,
  funding,
  implementingAgencies,
  owner,
}: SeedProject): SeedOrganisation[] {
  const funders = funding.flatMap(({ organisation }) => organisation ?? [])
  return [...(owner ? [owner] : []), ...implementingAgencies, ...contractors, ...funders]
}

function keyOf({ country, name }: { country?: string | null; name: string }): string {
  return `${country ?? ''} ${name}`
}

function idIn(ids: Map<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The seed names ${key}, which was not stored.`)
  return id
}
