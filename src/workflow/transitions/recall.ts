import type { Transition } from './types'

/** The ministry takes its submission back to change it. */
export const recall: Transition = {
  name: 'recall',
  label: 'Recall',
  roles: ['ministry', 'secretariat'],
  from: ['submitted'],
  writes: 'draft',
  effect: () => ({ stage: 'draft', submittedAt: null, submittedBy: null }),
}
