import type { Transition } from './types'

/**
 * The secretariat removes a project from public view. It goes through review again before it comes
 * back.
 */
export const withdraw: Transition = {
  name: 'withdraw',
  label: 'Withdraw',
  order: 20,
  question: {
    heading: 'Withdraw from the public?',
    body: 'The project leaves the site, the API and all exports at once. It passes review again before it comes back.',
  },
  done: 'Withdrawn. The public no longer sees it.',
  roles: ['secretariat'],
  from: ['published', 'draft', 'submitted', 'changesRequested'],
  onlyLive: true,
  writes: 'unpublished',
  effect: () => ({ stage: 'withdrawn', submittedAt: null }),
}
