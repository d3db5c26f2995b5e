'use client'
import { describeAmount } from '@/money'
import { useCurrency, usePriceYear } from './useCurrency'
import { useRates } from './useRates'

/** Shows an amount in words and in US dollars before it is saved. */
export function AmountInWords({ amount, path }: { amount: number; path: string }) {
  const currency = useCurrency(path)
  const priceYear = usePriceYear(path)
  const rates = useRates(currency, priceYear)
  return <>{describeAmount({ amount, currency, priceYear, rates })}</>
}
