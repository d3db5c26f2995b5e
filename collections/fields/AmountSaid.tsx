'use client'
import { describeAmount } from '@/money'
import { useCurrency, usePriceYear } from './useCurrency'
import { useRates } from './useRates'

/** What an amount is in words and in US dollars, before it is saved. */
export function AmountSaid({ amount, path }: { amount: number; path: string }) {
  const currency = useCurrency(path)
  const priceYear = usePriceYear(path)
  const rates = useRates(currency, priceYear)
  return <>{describeAmount({ amount, currency, priceYear, rates })}</>
}
