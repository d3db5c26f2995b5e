import { MILESTONES, termOf, type ReadinessStep } from '@/vocabulary'
import type { StoredProject } from './stored'

type Milestone = NonNullable<StoredProject['milestones']>[number]

/** A milestone that has happened and the step of readiness that it completes. */
export interface ImpliedStep {
  step: ReadinessStep
  milestone: Milestone
}

/** The steps that the milestones of an entry say are done, in the order of the milestones. */
export function impliedSteps({ milestones }: Pick<StoredProject, 'milestones'>): ImpliedStep[] {
  return (milestones ?? []).flatMap((milestone) => {
    const term = milestone.planned ? undefined : termOf(MILESTONES, milestone.kind)
    return term && 'step' in term ? [{ step: term.step, milestone }] : []
  })
}
