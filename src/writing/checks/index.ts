import type { StoredProject, StoredRate } from '@/project'
import { checkCapacities } from './capacities'
import {
  checkAgainstOthers,
  checkCostPerUnit,
  checkCurrency,
  checkPriceYears,
  checkSameNumber,
} from './costs'
import { checkSources } from './evidence'
import { checkCapacitySizes, checkLineLength, checkRepeatedPlaces } from './extent'
import { checkFunders, checkFundingSum, checkSought, checkSupport } from './funding'
import { checkRequired, checkStates, checkSubsectors } from './identity'
import { checkAmounts, checkAsOf, checkSum } from './money'
import { checkLocations } from './locations'
import { checkArchivedRates } from './rates'
import { checkMissingSteps, checkPlannedSteps, checkProofs } from './readiness'
import { checkConcession, checkJobs, checkReturns } from './returns'
import { checkCostSizes } from './size'
import {
  checkCompletion,
  checkEarlyBuilding,
  checkEndedPlans,
  checkLongWorks,
  checkMilestoneOrder,
  checkOverdueEnd,
  checkOverduePlans,
  checkRemoteDates,
  checkStatusDate,
  checkUnprepared,
} from './status'
import {
  checkRepeatedSources,
  checkSourceDates,
  checkSummary,
  checkTitle,
  checkTranslations,
} from './texts'
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
  // What follows finds only the unusual.
  checkStatusDate,
  checkCompletion,
  checkOverdueEnd,
  checkUnprepared,
  checkEarlyBuilding,
  checkOverduePlans,
  checkEndedPlans,
  checkLongWorks,
  checkRemoteDates,
  checkMilestoneOrder,
  checkProofs,
  checkPlannedSteps,
  checkMissingSteps,
  checkCostPerUnit,
  checkAgainstOthers,
  checkSameNumber,
  checkCurrency,
  checkPriceYears,
  checkFundingSum,
  checkFunders,
  checkSupport,
  checkSought,
  checkReturns,
  checkConcession,
  checkJobs,
  checkCapacitySizes,
  checkLineLength,
  checkRepeatedPlaces,
  checkTitle,
  checkTranslations,
  checkSummary,
  checkRepeatedSources,
  checkSourceDates,
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
