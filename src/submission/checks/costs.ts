import type { StoredProject } from '@/publications/record/stored'

export type Cost = NonNullable<StoredProject['cost']>

/** Every amount of an entry that has a price year of its own, with its path. */
export function costsOf({
  cost,
  costAlternatives,
  investmentSought,
}: StoredProject): [string, Cost][] {
  return [
    ['cost', cost ?? {}],
    ['investmentSought', investmentSought ?? {}],
    ...(costAlternatives ?? []).map((row, i): [string, Cost] => [
      `costAlternatives.${String(i)}`,
      row,
    ]),
  ]
}
