'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Rate } from '@/money'

interface FetchedRates {
  address: string
  rates: Rate[]
}

/** The stored rates of a currency in a year; null until they are loaded. */
export function useRates(currency: string | null, year: number | null): Rate[] | null {
  const { config } = useConfig()
  const [fetched, setFetched] = useState<FetchedRates | null>(null)
  const address =
    currency && currency !== 'USD' && year !== null
      ? `${config.routes.api}/exchange-rates?depth=0&limit=100&sort=period` +
        `&where[currency][equals]=${currency}` +
        `&where[period][greater_than_equal]=${year}&where[period][less_than]=${year + 1}`
      : null
  useEffect(() => {
    if (address === null) return
    const controller = new AbortController()
    void readRates(address, controller.signal).then(
      (rates) => rates && setFetched({ address, rates }),
    )
    return () => controller.abort()
  }, [address])
  if (address === null) return []
  return fetched?.address === address ? fetched.rates : null
}

/** Null if they cannot be loaded: the amount is then shown without dollars. */
async function readRates(address: string, signal: AbortSignal): Promise<Rate[] | null> {
  try {
    const response = await fetch(address, { credentials: 'include', signal })
    return response.ok ? ((await response.json()) as { docs: Rate[] }).docs : null
  } catch {
    return null
  }
}
