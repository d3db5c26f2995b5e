import type { Query } from '@/catalogue/types'
import type { GuideRecord } from '@/forum/records'

/** A guide's rules as choices of the list of projects, which shows only what states each of them. */
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

/** Whether the list leaves out projects that the rules let pass, since they do not state a value. */
export function asksMore({ fit }: GuideRecord): boolean {
  return fit.deliveryModels.length > 0 || fit.costMin !== null || fit.costMax !== null
}
