import type { Payload } from 'payload'
import { PROGRAMMES, textIn, type Currency } from '@/vocabulary'
import type { SeedOrganisation, SeedProject, SeedRate } from './types'

/** All rows of a kind, to compare the seed with. */
const ALL = { depth: 0, limit: 100_000, overrideAccess: true, pagination: false } as const

export async function loadRates(payload: Payload, rates: SeedRate[]): Promise<void> {
  const { docs } = await payload.find({ collection: 'exchange-rates', ...ALL })
  const stored = new Set(docs.map(({ currency, period }) => `${currency} ${period}`))
  for (const { currency, perUsd, period, source } of rates) {
    if (stored.has(`${currency} ${period}`)) continue
    const { publisher, title, url } = source
    await payload.create({
      collection: 'exchange-rates',
      data: { currency: currency as Currency, perUsd, period, publisher, title, url },
      overrideAccess: true,
    })
  }
}

/** Stores the vocabulary's programmes; returns a function from code to id. */
export async function loadProgrammes(payload: Payload): Promise<(code: string) => string> {
  const { docs } = await payload.find({ collection: 'programmes', ...ALL })
  const ids = new Map(docs.map(({ code, id }) => [code, id]))
  for (const { code, label } of PROGRAMMES) {
    if (ids.has(code)) continue
    const { id } = await payload.create({
      collection: 'programmes',
      data: { code, name: textIn(label, 'en') },
      overrideAccess: true,
    })
    ids.set(code, id)
  }
  return (code) => idIn(ids, code)
}

/** Stores every organisation in the seed once; returns a function for the id of each. */
export async function loadOrganisations(
  payload: Payload,
  seeds: SeedProject[],
): Promise<(named: SeedOrganisation) => string> {
  const { docs } = await payload.find({ collection: 'organisations', locale: 'en', ...ALL })
  const ids = new Map(docs.map(({ country, id, name }) => [keyOf({ country, name }), id]))
  for (const named of seeds.flatMap(organisationsOf)) {
    if (ids.has(keyOf(named))) continue
    const { country, kind, name } = named
    const { id } = await payload.create({
      collection: 'organisations',
      // Codes come from a file; the collection itself refuses unknown ones.
      data: { country, kind, name } as never,
      locale: 'en',
      overrideAccess: true,
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
