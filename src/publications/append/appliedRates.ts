import { readRecord } from '../shape'
import type { StoredRate } from '@/project'
import type { StoredPublication } from './append'

/** The rates by which the amounts of a published record were converted, each once. */
export function appliedRates({ record, shape }: StoredPublication): StoredRate[] {
  if (!record) return []
  const { cost, costAlternatives, funding, investmentSought } = readRecord(shape, record)
  const rates = [cost, investmentSought, ...costAlternatives, ...funding].flatMap((money) =>
    money?.rate && money.currency ? [storedRate(money.currency, money.rate)] : [],
  )
  return [...new Map(rates.map((rate) => [rate.id, rate])).values()]
}

interface Applied {
  perUsd: number
  period: string
  source: { title: string; publisher: string; url: string | null }
}

function storedRate(currency: string, { perUsd, period, source }: Applied): StoredRate {
  return { id: `${currency} ${period}`, currency, period, perUsd, ...source }
}
