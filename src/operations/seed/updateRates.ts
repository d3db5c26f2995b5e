import type { Payload } from 'payload'
import { readReplacedRates, readSeedRates } from './files'
import { loadRates } from './reference'

/**
 * Archives rates of earlier seeds that were replaced, as long as they have the figure that they were
 * loaded with, and stores those that are missing. Returns a line for each; without `apply` nothing
 * is stored.
 */
export async function updateRates(payload: Payload, apply: boolean): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'exchange-rates',
    where: { archived: { not_equals: true } },
    limit: 100_000,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const replaced = readReplacedRates().flatMap((old) => {
    const stored = docs.find(
      ({ currency, perUsd, period }) =>
        currency === old.currency && period === old.period && perUsd === old.perUsd,
    )
    return stored ? [{ ...old, id: stored.id }] : []
  })
  const gone = new Set(replaced.map(({ id }) => id))
  const left = new Set(
    docs.filter(({ id }) => !gone.has(id)).map(({ currency, period }) => `${currency} ${period}`),
  )
  const missing = readSeedRates().filter(
    ({ currency, period }) => !left.has(`${currency} ${period}`),
  )
  if (apply) {
    for (const { id } of replaced) {
      const data = { archived: true }
      await payload.update({ collection: 'exchange-rates', id, data, overrideAccess: true })
    }
    await loadRates(payload, missing)
  }
  return [
    ...replaced.map(
      ({ currency, perUsd, period, reason }) =>
        `${currency} ${period}: ${String(perUsd)} is archived. ${reason}`,
    ),
    ...missing.map(
      ({ currency, perUsd, period }) => `${currency} ${period}: ${String(perUsd)} is added.`,
    ),
  ]
}
