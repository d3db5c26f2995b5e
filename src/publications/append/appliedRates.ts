import { readRecord } from '../shape'
import type { StoredRate } from '@/project'
import type { StoredPublication } from './append'

/** The rates by which the amounts of a published record were converted, each once. */
export function appliedRates({ record, shape }: StoredPublication): StoredRate[] {
  if (!record) return []
  const parts: unknown[] = Object.values(readRecord(shape, record)).flat()
  const rates = parts.filter(isConverted).map(({ currency, rate }) => storedRate(currency, rate))
  return [...new Map(rates.map((rate) => [rate.id, rate])).values()]
}

function isConverted(part: unknown): part is { currency: string; rate: Applied } {
  return typeof part === 'object' && part !== null && 'rate' in part && 'currency' in part
}

interface Applied {
  perUsd: number
  period: string
  source: { title: string; publisher: string; url: string | null }
}

function storedRate(currency: string, { perUsd, period, source }: Applied): StoredRate {
  return { id: `${currency} ${period}`, currency, period, perUsd, ...source }
}
