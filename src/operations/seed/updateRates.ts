import type { PayloadRequest } from 'payload'
import { readReplacedRates, readSeedRates } from './files'
import { loadRates, ratesInUse } from './reference'

/**
 * In the transaction of `req`: archives rates of earlier seeds that were replaced, as long as they
 * have the figure that they were loaded with, and stores those that are missing; of `currencies`
 * only, where they are given. Returns a line for each.
 */
export async function updateRates(
  req: PayloadRequest,
  currencies?: ReadonlySet<string>,
): Promise<string[]> {
  const { payload } = req
  const isAsked = ({ currency }: { currency: string }) => currencies?.has(currency) ?? true
  const inUse = await ratesInUse(payload, req)
  const replaced = readReplacedRates()
    .filter(isAsked)
    .flatMap((old) => {
      const stored = inUse.find(
        ({ currency, perUsd, period }) =>
          currency === old.currency && period === old.period && perUsd === old.perUsd,
      )
      return stored ? [{ ...old, id: stored.id }] : []
    })
  for (const { id } of replaced) {
    const data = { archived: true }
    await payload.update({ collection: 'exchange-rates', id, data, overrideAccess: true, req })
  }
  const added = await loadRates(payload, readSeedRates().filter(isAsked), req)
  return [
    ...replaced.map(
      ({ currency, perUsd, period, reason }) =>
        `${currency} ${period}: ${String(perUsd)} is archived. ${reason}`,
    ),
    ...added.map(
      ({ currency, perUsd, period }) => `${currency} ${period}: ${String(perUsd)} is added.`,
    ),
  ]
}
