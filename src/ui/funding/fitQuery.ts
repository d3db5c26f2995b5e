import type { Query } from '@/catalogue/types'
import type { GuideRecord } from '@/forum/records'

/**
 * A guide's rules as a query of the project list, which finds only projects that state each value.
 */
export function fitQuery({ fit }: GuideRecord): Query {
  const { areas, costMax, costMin, deliveryModels, sectors, states, statuses, subsectors } = fit
  return {
    ...(sectors.length > 0 && { sector: sectors }),
    ...(subsectors.length > 0 && { subsector: subsectors }),
    ...(states.length > 0 && { state: states }),
    ...(areas.length > 0 && { area: areas }),
    ...(statuses.length > 0 && { status: statuses }),
    ...(deliveryModels.length > 0 && { deliveryModel: deliveryModels }),
    ...(costMin !== null && { costMin }),
    ...(costMax !== null && { costMax }),
  }
}

/** Whether the list misses projects that the rules accept because a value is not stated. */
export function isStricter({ fit }: GuideRecord): boolean {
  return fit.deliveryModels.length > 0 || fit.costMin !== null || fit.costMax !== null
}
