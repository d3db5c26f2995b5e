import type { Transition } from './types'

/** The ministry takes its submission back to change it. */
export const recall: Transition = {
  name: 'recall',
  label: 'Recall',
  order: 30,
  done: 'Recalled. You can change it again.',
  roles: ['ministry', 'secretariat'],
  from: ['submitted'],
  writes: 'draft',
  effect: () => ({ stage: 'draft', submittedAt: null, submittedBy: null }),
}
