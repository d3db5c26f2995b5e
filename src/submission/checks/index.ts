import type { StoredProject } from '@/publications/record/stored'
import type { Problem } from '../shape/problems'
import { checkCapacities } from './capacities'
import { checkSources } from './evidence'
import { checkNeeded, checkStates, checkSubsectors } from './identity'
import { checkAmounts, checkSum } from './money'
import { checkLocations } from './place'
import { checkMilestones, checkPeriod, checkReadiness } from './time'
import type { Check } from './types'

const CHECKS: Check[] = [
  checkNeeded,
  checkStates,
  checkSubsectors,
  checkPeriod,
  checkMilestones,
  checkReadiness,
  checkAmounts,
  checkSum,
  checkSources,
  checkLocations,
  checkCapacities,
]

/** Everything that keeps an entry from being submitted. `today` is `YYYY-MM-DD`. */
export function findProblems(project: StoredProject, today: string): Problem[] {
  return CHECKS.flatMap((check) => check(project, today))
}
