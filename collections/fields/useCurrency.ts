'use client'
import { useFormFields } from '@payloadcms/ui'
import type { Currency } from '@/vocabulary'

/** The currency chosen next to an amount, by the path of the amount; null if none is. */
export function useCurrency(path: string): Currency | null {
  return useFormFields(([fields]) => {
    const value = fields[siblingPath(path, 'currency')]?.value
    return typeof value === 'string' && value ? (value as Currency) : null
  })
}

/**
 * The price year of an amount. One without its own price year is priced like the cost, if in the
 * same currency.
 */
export function usePriceYear(path: string): number | null {
  return useFormFields(([fields]) => {
    const own = fields[siblingPath(path, 'priceYear')]
    const isCostCurrency =
      fields[siblingPath(path, 'currency')]?.value === fields['cost.currency']?.value
    const value = own ? own.value : isCostCurrency ? fields['cost.priceYear']?.value : null
    return typeof value === 'number' ? value : null
  })
}

/** Returns `funding.0.currency` for `funding.0.amount`. */
function siblingPath(path: string, name: string): string {
  return [...path.split('.').slice(0, -1), name].join('.')
}
