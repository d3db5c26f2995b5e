import type { StoredProject } from '@/publications/record/stored'
import type { Problem } from '../shape/problems'
import type { Check } from './types'

/** A figure of the entry: where it stands, and the key that it names. */
interface Sourced {
  path: string
  key: string | null | undefined
}

/** Every figure names a row under Sources that is there. */
export const checkSources: Check = (project) => {
  const keys = new Set((project.sources ?? []).map(({ key }) => key))
  return [
    ...repeatedKeys(project),
    ...figuresOf(project).flatMap((figure) => unsourced(figure, keys)),
  ]
}

function unsourced({ key, path }: Sourced, keys: Set<string | null | undefined>): Problem[] {
  if (!key) {
    return [{ path, message: 'Name the source of this figure: the key of a row under Sources.' }]
  }
  if (keys.has(key)) return []
  const allowed = [...keys].join(', ') || 'none yet, add a row under Sources'
  return [{ path, message: `There is no source ${key}. Allowed: ${allowed}.` }]
}

function repeatedKeys({ sources }: StoredProject): Problem[] {
  const seen = new Set<string>()
  return (sources ?? []).flatMap(({ key }, index) => {
    if (!key) return []
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      { path: `sources.${String(index)}.key`, message: `The key ${key} is used by another row.` },
    ]
  })
}

function figuresOf(project: StoredProject): Sourced[] {
  return [...amounts(project), ...numbers(project), ...given(project)]
}

/** Amounts and counted values: always with a source. */
function amounts({
  benefits,
  capacities,
  cost,
  costAlternatives,
  funding,
  investmentSought,
}: StoredProject): Sourced[] {
  const money = (
    path: string,
    row: { amount?: number | null; source?: string | null } | null | undefined,
  ): Sourced[] =>
    typeof row?.amount === 'number' ? [{ path: `${path}.source`, key: row.source }] : []
  return [
    ...money('cost', cost),
    ...money('investmentSought', investmentSought),
    ...(costAlternatives ?? []).flatMap((row, i) => money(`costAlternatives.${String(i)}`, row)),
    ...(funding ?? []).flatMap((row, i) => money(`funding.${String(i)}`, row)),
    ...(capacities ?? []).map((row, i) => ({
      path: `capacities.${String(i)}.source`,
      key: row.source,
    })),
    ...(benefits ?? []).flatMap((row, i) =>
      typeof row.value === 'number'
        ? [{ path: `benefits.${String(i)}.source`, key: row.source }]
        : [],
    ),
  ]
}

function numbers(project: StoredProject): Sourced[] {
  return (['eirrPercent', 'firrPercent', 'paybackYears', 'concessionYears'] as const).flatMap(
    (name) =>
      typeof project[name]?.value === 'number'
        ? [{ path: `${name}.source`, key: project[name].source }]
        : [],
  )
}

/** What may stand without a source, but not with one that does not exist. */
function given(project: StoredProject): Sourced[] {
  const { contractors, deliveryModelSource, end, facts, implementingAgencies } = project
  const { milestones, ownerSource, readiness, safeguardSource, start, statusSource } = project
  const list = (path: string, rows: { source?: string | null }[] | null | undefined): Sourced[] =>
    (rows ?? []).map((row, i) => ({ path: `${path}.${String(i)}.source`, key: row.source }))
  return [
    { path: 'statusSource', key: statusSource },
    { path: 'deliveryModelSource', key: deliveryModelSource },
    { path: 'ownerSource', key: ownerSource },
    { path: 'safeguardSource', key: safeguardSource },
    { path: 'start.source', key: start?.source },
    { path: 'end.source', key: end?.source },
    ...list('milestones', milestones),
    ...list('implementingAgencies', implementingAgencies),
    ...list('contractors', contractors),
    ...list('facts', facts),
    ...Object.entries(readiness ?? {}).map(([step, row]) => ({
      path: `readiness.${step}.source`,
      key: row?.source,
    })),
  ].filter(({ key }) => Boolean(key))
}
