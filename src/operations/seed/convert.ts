import { textIn } from '@/vocabulary'
import type { SeedOrganisation, SeedProject } from './types'

/** Finds the stored id of an organisation or programme named in the seed. */
export interface Ids {
  organisation(named: SeedOrganisation): string
  programme(code: string): string
}

/** A seed record as the data of a create operation in English, the seed's only language. */
export function toData(seed: SeedProject, ids: Ids): Record<string, unknown> {
  const { contractors, funding, implementingAgencies, locations, owner, programmes, readiness } =
    seed
  return {
    ...withoutNulls(inEnglish(seed) as Record<string, unknown>),
    owner: owner ? ids.organisation(owner) : null,
    ownerSource: owner?.source ?? null,
    implementingAgencies: implementingAgencies.map((row) => party(row, ids)),
    contractors: contractors.map((row) => party(row, ids)),
    programmes: (programmes ?? []).map((code) => ids.programme(code)),
    funding: funding.map((row) => ({
      ...(inEnglish(row) as object),
      organisation: row.organisation ? ids.organisation(row.organisation) : null,
    })),
    locations: locations.map(({ country, geometry, name, role }) => ({
      name: textIn(name, 'en'),
      country,
      role,
      ...locationFields(geometry),
    })),
    readiness: Object.fromEntries(
      readiness.map(({ answer, date, note, source, step }) => [
        step,
        { answer, date, note: textIn(note, 'en') || null, source },
      ]),
    ),
  }
}

function party(row: SeedOrganisation, ids: Ids): { organisation: string; source: string | null } {
  return { organisation: ids.organisation(row), source: row.source ?? null }
}

function locationFields(geometry: { type: string; coordinates: unknown }): Record<string, unknown> {
  if (geometry.type !== 'Point') return { geometry }
  const [longitude, latitude] = geometry.coordinates as [number, number]
  return { longitude, latitude }
}

/** Payload does not accept null for a group of fields, so unstated values are left out. */
function withoutNulls(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
}

/** Replaces texts by language with their English; {} becomes null. */
function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish)
  if (value === null || typeof value !== 'object') return value
  const keys = Object.keys(value)
  if (keys.length === 0) return null
  if (keys.length === 1 && keys[0] === 'en') return textIn(value, 'en')
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inEnglish(part)]))
}
