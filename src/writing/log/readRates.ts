import type { PayloadRequest } from 'payload'
import type { StoredProject, StoredRate } from '@/project'
import { amountsIn } from '@/project/within'

/** A bound for one currency's rates: a century of years and months. */
const MAX_RATES = 1500

/**
 * The rates of the currencies that the project's amounts are in, archived ones with their mark, in
 * the transaction of `req`.
 */
export async function readRates(
  project: Partial<StoredProject>,
  req: PayloadRequest,
): Promise<StoredRate[]> {
  const currencies = new Set(
    amountsIn(project)
      .flatMap(({ money }) => money.currency ?? [])
      .filter((currency) => currency !== 'USD'),
  )
  if (currencies.size === 0) return []
  const { docs } = await req.payload.db.find<StoredRate>({
    collection: 'exchange-rates',
    where: { currency: { in: [...currencies] } },
    limit: currencies.size * MAX_RATES,
    pagination: false,
    req,
  })
  return docs
}
