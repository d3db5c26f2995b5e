import type { PublicRecord } from './record'
import type { AppliedRate } from '@/description/parts'

/** An amount of a record that was put into US dollars, with the rate of it. */
interface Converted {
  currency: string
  rate: AppliedRate
}

/** Every amount of a record that was put into US dollars by a rate, whatever field it stands in. */
export function convertedIn(record: PublicRecord): Converted[] {
  const parts: unknown[] = Object.values(record).flat()
  return parts.filter(isConverted)
}

function isConverted(part: unknown): part is Converted {
  if (typeof part !== 'object' || part === null) return false
  const { currency, rate } = part as Partial<Converted>
  return Boolean(currency && rate)
}
