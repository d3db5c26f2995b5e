import { today } from '@/dates'
import type { Transition } from './types'

/** The ministry submits its entry: from now on, what is reviewed is what will be approved. */
export const submit: Transition = {
  name: 'submit',
  label: 'Submit for review',
  order: 70,
  done: 'Submitted for review.',
  roles: ['ministry', 'secretariat'],
  from: [null, 'draft', 'changesRequested', 'published', 'withdrawn'],
  writes: 'draft',
  effect: ({ actor, now }) => ({
    stage: 'submitted',
    submittedAt: now,
    submittedBy: actor.kind === 'person' ? actor.id : null,
    returnReason: null,
    // A ministry that submits an entry vouches for all of it, even for one that was compiled
    // before.
    ...(actor.kind === 'person' && actor.role === 'ministry'
      ? { origin: 'ministry' as const, lastVerified: today(Date.parse(now)) }
      : {}),
  }),
}
