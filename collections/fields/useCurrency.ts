'use client'
import { useFormFields } from '@payloadcms/ui'
import type { Currency } from '@/vocabulary'

/** The currency chosen beside an amount, by the path of the amount; null while none is. */
export function useCurrency(path: string): Currency | null {
  return useFormFields(([fields]) => {
    const value = fields[beside(path, 'currency')]?.value
    return typeof value === 'string' && value ? (value as Currency) : null
  })
}

/** The price year of an amount. One without a year of its own is priced as the cost of its currency. */
export function usePriceYear(path: string): number | null {
  return useFormFields(([fields]) => {
    const own = fields[beside(path, 'priceYear')]
    const isAsCost = fields[beside(path, 'currency')]?.value === fields['cost.currency']?.value
    const value = own ? own.value : isAsCost ? fields['cost.priceYear']?.value : null
    return typeof value === 'number' ? value : null
  })
}

/** `funding.0.currency` for `funding.0.amount`. */
function beside(path: string, name: string): string {
  return [...path.split('.').slice(0, -1), name].join('.')
}
