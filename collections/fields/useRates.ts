'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Rate } from '@/money'

interface Asked {
  address: string
  rates: Rate[]
}

/** The rates of a currency in a year, as they are stored; null while they are not known. */
export function useRates(currency: string | null, year: number | null): Rate[] | null {
  const { config } = useConfig()
  const [asked, setAsked] = useState<Asked | null>(null)
  const address =
    currency && currency !== 'USD' && year !== null
      ? `${config.routes.api}/exchange-rates?depth=0&limit=100&sort=period` +
        `&where[currency][equals]=${currency}` +
        `&where[period][greater_than_equal]=${year}&where[period][less_than]=${year + 1}`
      : null
  useEffect(() => {
    if (address === null) return
    const stop = new AbortController()
    void readRates(address, stop.signal).then((rates) => rates && setAsked({ address, rates }))
    return () => stop.abort()
  }, [address])
  if (address === null) return []
  return asked?.address === address ? asked.rates : null
}

/** Null where they can't be had: the amount is then said without dollars. */
async function readRates(address: string, signal: AbortSignal): Promise<Rate[] | null> {
  try {
    const answer = await fetch(address, { credentials: 'include', signal })
    return answer.ok ? ((await answer.json()) as { docs: Rate[] }).docs : null
  } catch {
    return null
  }
}
