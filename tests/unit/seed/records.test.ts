import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readSeedProjects, readSeedRates } from '@/operations/seed/files'
import type { SeedProject } from '@/operations/seed/types'
import type { StoredProject } from '@/project'
import { lastDayOf } from '@/dates'
import { runChecks } from '@/writing'
import {
  AREAS,
  CURRENCIES,
  DELIVERY_MODELS,
  FUNDING_KINDS,
  FUNDING_SOURCES,
  MEASURES,
  MILESTONES,
  ORGANISATION_KINDS,
  OTHER_COUNTRIES,
  PROGRAMMES,
  READINESS_ANSWERS,
  READINESS_STEPS,
  SDGS,
  SECTORS,
  STATES,
  STATUSES,
  SUBSECTORS,
  termOf,
  type Term,
} from '@/vocabulary'
import { distanceToCountry } from './land'

const TODAY = '2026-11-28'
const projects = readSeedProjects()
const rates = readSeedRates()
const named = projects.map((project) => [project.code, project] as const)

const storedRates = rates.map(({ source, ...rate }, index) => ({
  ...rate,
  ...source,
  id: String(index),
}))

/** The seed record in the form that the product checks before it takes an entry. */
function stored(seed: SeedProject): StoredProject {
  const { contractors, funding, implementingAgencies, locations, owner, readiness, ...rest } = seed
  const party = (row: { name: string; source?: string | null }) => ({
    organisation: row.name,
    source: row.source ?? null,
  })
  return {
    ...rest,
    id: seed.code,
    owner: owner?.name ?? null,
    ownerSource: owner?.source ?? null,
    implementingAgencies: implementingAgencies.map(party),
    contractors: contractors.map(party),
    funding: funding.map((row) => ({ ...row, organisation: row.organisation?.name ?? null })),
    locations: locations.map(({ geometry, ...place }) => ({ ...place, geometry })),
    readiness: Object.fromEntries(readiness.map(({ step, ...row }) => [step, row])),
  }
}

function unknownCodes(list: readonly Term[], codes: (string | null | undefined)[]): string[] {
  return codes.filter((code): code is string => Boolean(code) && !termOf(list, code ?? ''))
}

/** What is written for whoever compiles, not for whoever reads. */
const WORKING_NOTE =
  /stored (?:copy|version)|general knowledge|\b(?:was|were|be) read\b|excerpt|search result|look(?:ed)? up|\bTODO\b|\bs\d{1,2}\b|(?<!\d-)\b\d+-\d+\b(?!-\d)/i

/** Every English text of a record but titles of its sources. */
function englishIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(englishIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'en' && typeof part === 'string' ? [part] : englishIn(part),
  )
}

test('there are about 200 projects, each with its own code and slug, led by all eleven states', () => {
  const { length } = projects
  expect(length).toBeGreaterThanOrEqual(200)
  expect(new Set(projects.map(({ code }) => code)).size).toBe(length)
  expect(new Set(projects.map(({ slug }) => slug)).size).toBe(length)
  expect(new Set(projects.map(({ leadState }) => leadState)).size).toBe(11)
})

describe.each(named)('%s', (_code, project) => {
  test('passes what any submission must pass: sources of every figure, dates, sums, units', () => {
    const findings = runChecks(stored(project), TODAY, storedRates)
    expect(findings.filter((finding) => !('check' in finding))).toEqual([])
  })

  test('uses known codes only', () => {
    const { capacities, cost, costAlternatives, funding, milestones } = project
    const parties = [project.owner, ...project.implementingAgencies, ...project.contractors]
    const countries = [...STATES, ...OTHER_COUNTRIES]
    expect([
      ...unknownCodes(SECTORS, [project.sector]),
      ...unknownCodes(SUBSECTORS, project.subsectors ?? []),
      ...unknownCodes(AREAS, project.areas ?? []),
      ...unknownCodes(PROGRAMMES, project.programmes ?? []),
      ...unknownCodes(STATES, [project.leadState, ...(project.states ?? [])]),
      ...unknownCodes(countries, project.otherCountries ?? []),
      ...unknownCodes(STATUSES, [project.status]),
      ...unknownCodes(DELIVERY_MODELS, [project.deliveryModel]),
      ...unknownCodes(SDGS, project.sdgs ?? []),
      ...unknownCodes(
        MEASURES,
        (capacities ?? []).map(({ measure }) => measure),
      ),
      ...unknownCodes(
        MILESTONES,
        (milestones ?? []).map(({ kind }) => kind),
      ),
      ...unknownCodes(
        READINESS_STEPS,
        project.readiness.map(({ step }) => step),
      ),
      ...unknownCodes(
        READINESS_ANSWERS,
        project.readiness.map(({ answer }) => answer),
      ),
      ...unknownCodes(
        FUNDING_SOURCES,
        funding.map(({ fundingSource }) => fundingSource),
      ),
      ...unknownCodes(
        FUNDING_KINDS,
        funding.map(({ kind }) => kind),
      ),
      ...unknownCodes(
        CURRENCIES,
        [cost, ...(costAlternatives ?? []), ...funding].map((row) => row?.currency),
      ),
      ...unknownCodes(
        ORGANISATION_KINDS,
        parties.map((party) => party?.kind),
      ),
      ...unknownCodes(
        countries,
        parties.map((party) => party?.country),
      ),
    ]).toEqual([])
  })

  test('is built of its own states: code, lead first, origin said, English only', () => {
    const part = termOf(SECTORS, project.sector)?.codePart ?? ''
    expect(project.code).toMatch(new RegExp(`^${project.leadState}-${part}-\\d{4}$`))
    expect(project.states?.[0]).toBe(project.leadState)
    expect(project).toMatchObject({ origin: 'compiled', lastVerified: expect.any(String) })
    expect(Object.keys(project.title ?? {})).toEqual(['en'])
    expect(project.slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })

  test('lies in or near the land of the countries it names', () => {
    for (const { country, geometry, name } of project.locations) {
      const distance = distanceToCountry(geometry.coordinates as [number, number], country)
      expect([name.en, distance < 0.35]).toEqual([name.en, true])
    }
  })

  test('says of every cost what it covers and as of when, and gives a price year only with the source’s words', () => {
    const { cost, costAlternatives, investmentSought } = project
    for (const money of [cost, ...(costAlternatives ?? []), investmentSought]) {
      if (typeof money?.amount !== 'number') continue
      expect(money).toMatchObject({ asOf: expect.any(String), scope: expect.any(String) })
      expect([money.amount, Boolean(money.priceYear)]).toEqual([
        money.amount,
        Boolean(money.priceBasis),
      ])
    }
  })

  test('heads the page with a cost that is the project’s, or says beside it what it covers', () => {
    const { cost, notes } = project
    const isOfProject = ['wholeProject', 'phase', 'programme', undefined].includes(
      cost?.scope ?? undefined,
    )
    expect(isOfProject || Boolean(notes?.en)).toBe(true)
  })

  test('has two sources at least, each with the day on which it was read', () => {
    expect(project.sources?.length).toBeGreaterThanOrEqual(2)
    for (const { key, read } of project.sources ?? []) {
      expect([key, read]).toEqual([key, expect.stringMatching(/^2026-11-2\d$/)])
    }
  })

  test('is tagged in both frameworks', () => {
    const frameworks = (project.areas ?? []).map((code) => termOf(AREAS, code)?.framework)
    expect(new Set(frameworks)).toEqual(new Set(['mpac2025', 'acsp2035']))
  })

  test('plans nothing in the past without a note', () => {
    const overdue = (project.milestones ?? []).filter(
      ({ date, note, planned }) => planned && lastDayOf(date) < TODAY && !note?.en,
    )
    expect(overdue).toEqual([])
  })

  test('holds no working note, no key of a source and no hyphen in a range', () => {
    expect(englishIn(project).filter((text) => WORKING_NOTE.test(text))).toEqual([])
  })

  test('links only to pages that a browser can open, and never to a copy', () => {
    for (const { copy, url } of project.sources ?? []) {
      if (copy) expect(url).toBeNull()
      else if (url) expect(url).toMatch(/^https?:\/\/[^\s]+$/)
    }
  })
})

test('what is unusual is so in the sources, too', () => {
  const unusual = projects.flatMap((project) =>
    runChecks(stored(project), TODAY, storedRates).flatMap((finding) =>
      'check' in finding ? [`${project.code} ${finding.check} ${finding.value}`] : [],
    ),
  )
  // Works whose dates have passed without news, and first sod turned while the rest is prepared.
  expect(unusual).toEqual([
    'ID-TRA-0012 beganUnprepared preparation 2015-01',
    'VN-TRA-0002 beganUnprepared preparation 2025-12-19',
  ])
})

test('exchange rates are one a currency and period, each with its source', () => {
  const keys = rates.map(({ currency, period }) => `${currency} ${period}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { currency, perUsd, period, source } of rates) {
    expect(unknownCodes(CURRENCIES, [currency])).toEqual([])
    expect(perUsd).toBeGreaterThan(0)
    expect(period).toMatch(/^\d{4}(?:-\d{2})?$/)
    expect(source).toMatchObject({ title: expect.any(String), publisher: expect.any(String) })
  }
})

test('the account of the seed lists every file', () => {
  const readme = readFileSync('seed/README.md', 'utf8')
  expect(readme).toContain('exchange-rates.json')
})
