import { unfitCharacter } from '@/text'
import type { Transition } from './types'

/** The secretariat asks for changes and says which. */
export const returnToMinistry: Transition = {
  name: 'return',
  label: 'Return to the ministry',
  order: 50,
  question: {
    heading: 'Return to the ministry',
    body: 'The ministry sees your reason above its form and can change the entry again.',
    reason: 'What should the ministry change?',
  },
  done: 'Returned to the ministry.',
  roles: ['secretariat'],
  from: ['submitted'],
  writes: 'draft',
  refuse: ({ reason }) => {
    // No field rule checks this value, because the system writes it.
    const message = reason ? unfitCharacter(reason) : 'Say what the ministry should change.'
    return message === null ? null : { path: 'returnReason', message }
  },
  effect: ({ reason }) => ({ stage: 'changesRequested', returnReason: reason, submittedAt: null }),
}
