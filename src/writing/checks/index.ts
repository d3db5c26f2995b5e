import type { StoredProject, StoredRate } from '@/project'
import { checkCapacities } from './capacities'
import { checkSources } from './evidence'
import { checkRequired, checkStates, checkSubsectors } from './identity'
import { checkAmounts, checkAsOf, checkSum } from './money'
import { checkLocations } from './locations'
import { checkArchivedRates } from './rates'
import { checkCostSizes } from './size'
import {
  checkMilestones,
  checkPeriod,
  checkReadiness,
  checkStepDates,
  checkStepsAgree,
} from './time'
import { checkUnread } from './unread'
import type { Check, Finding } from './types'

const CHECKS: Check[] = [
  checkRequired,
  checkStates,
  checkSubsectors,
  checkPeriod,
  checkMilestones,
  checkReadiness,
  checkStepDates,
  checkStepsAgree,
  checkAmounts,
  checkAsOf,
  checkSum,
  checkCostSizes,
  checkArchivedRates,
  checkSources,
  checkLocations,
  checkCapacities,
  checkUnread,
]

/**
 * Everything that keeps an entry from being submitted, acknowledged or not. `today` is
 * `YYYY-MM-DD`; `rates` are those of the entry's currencies.
 */
export function runChecks(
  project: StoredProject,
  today: string,
  rates: readonly StoredRate[],
): Finding[] {
  return CHECKS.flatMap((check) => check(project, today, rates))
}
