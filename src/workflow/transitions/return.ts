import type { Transition } from './types'

/** The secretariat asks for changes, and says which. */
export const returnToMinistry: Transition = {
  name: 'return',
  label: 'Return to the ministry',
  roles: ['secretariat'],
  from: ['submitted'],
  writes: 'draft',
  refuse: ({ reason }) =>
    reason ? null : { path: 'returnReason', message: 'Say what the ministry should change.' },
  effect: ({ reason }) => ({ stage: 'changesRequested', returnReason: reason, submittedAt: null }),
}
