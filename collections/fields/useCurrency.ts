'use client'
import { useFormFields } from '@payloadcms/ui'
import { rateYearOf } from '@/money'
import type { Currency } from '@/vocabulary'

/**
 * The currency chosen next to an amount, by the path of the amount; null if none is. An amount that
 * has no such field is in US dollars, as its label says.
 */
export function useCurrency(path: string): Currency | null {
  return useFormFields(([fields]) => {
    const field = fields[siblingPath(path, 'currency')]
    if (!field) return 'USD'
    const { value } = field
    return typeof value === 'string' && value ? (value as Currency) : null
  })
}

/**
 * The year at whose rate an amount is converted: of its prices, else of its date. One without a date
 * of its own is converted like the cost, if in the same currency.
 */
export function useRateYear(path: string): number | null {
  return useFormFields(([fields]) => {
    const valueOf = (name: string) => fields[siblingPath(path, name)]?.value
    const ofCost = { priceYear: fields['cost.priceYear']?.value, asOf: fields['cost.asOf']?.value }
    if (fields[siblingPath(path, 'asOf')]) {
      return yearOf({ priceYear: valueOf('priceYear'), asOf: valueOf('asOf') })
    }
    return valueOf('currency') === fields['cost.currency']?.value ? yearOf(ofCost) : null
  })
}

/** What is typed may be half a date. */
function yearOf({ asOf, priceYear }: { asOf: unknown; priceYear: unknown }): number | null {
  return rateYearOf({
    priceYear: typeof priceYear === 'number' ? priceYear : null,
    asOf: typeof asOf === 'string' && /^\d{4}/.test(asOf) ? asOf : null,
  })
}

/** Returns `funding.0.currency` for `funding.0.amount`. */
function siblingPath(path: string, name: string): string {
  return [...path.split('.').slice(0, -1), name].join('.')
}
