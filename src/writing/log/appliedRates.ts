import { readRecord } from '@/publications/shape'
import type { AppliedRate, StoredRate } from '@/project'
import { convertedIn } from '@/project/converted'
import type { StoredPublication } from '@/publications/log'

/** The rates by which the amounts of a published record were converted, each once. */
export function appliedRates({ record, shape }: StoredPublication): StoredRate[] {
  if (!record) return []
  const rates = convertedIn(readRecord(shape, record)).map(({ currency, rate }) =>
    storedRate(currency, rate),
  )
  return [...new Map(rates.map((rate) => [rate.id, rate])).values()]
}

function storedRate(currency: string, { perUsd, period, source }: AppliedRate): StoredRate {
  return { id: `${currency} ${period}`, currency, period, perUsd, ...source }
}
