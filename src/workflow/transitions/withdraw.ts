import type { Transition } from './types'

/** The secretariat takes a project from the public. It passes review again before it comes back. */
export const withdraw: Transition = {
  name: 'withdraw',
  label: 'Withdraw',
  roles: ['secretariat'],
  from: ['published', 'draft', 'submitted', 'changesRequested'],
  onlyLive: true,
  writes: 'unpublished',
  effect: () => ({ stage: 'withdrawn', submittedAt: null }),
}
