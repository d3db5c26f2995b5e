'use client'
import { describeAmount } from '@/money'
import { useCurrency, useRateYear } from './useCurrency'
import { useRates } from './useRates'

/** Shows an amount in words and in US dollars before it is saved. */
export function AmountInWords({ amount, path }: { amount: number; path: string }) {
  const currency = useCurrency(path)
  const year = useRateYear(path)
  const rates = useRates(currency, year)
  return <>{describeAmount({ amount, currency, year, rates })}</>
}
