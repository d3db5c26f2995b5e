import type { Transition } from './types'

/** A correction of the seed reaches a compiled record, with its reason. No request can ask for this. */
export const correct: Transition = {
  name: 'correct',
  label: 'Correct',
  order: 0,
  done: 'Corrected.',
  roles: ['system'],
  from: ['published'],
  onlyLive: true,
  writes: 'published',
  effect: () => ({ stage: 'published', returnReason: null }),
}
