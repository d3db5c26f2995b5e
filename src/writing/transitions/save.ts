import type { Stage } from '@/vocabulary'
import type { Transition } from './types'

/** A save of what is being worked on. A change to a published or withdrawn project begins a new draft. */
export const save: Transition = {
  name: 'save',
  label: 'Save draft',
  order: 60,
  done: 'Draft saved.',
  roles: ['ministry', 'secretariat', 'system'],
  from: [null, 'draft', 'changesRequested', 'published', 'withdrawn', 'submitted'],
  writes: 'draft',
  refuse: ({ actor, from }) =>
    from === 'submitted' && actor.kind === 'person' && actor.role === 'ministry'
      ? {
          path: 'stage',
          message: 'What is submitted stays as it is until you recall it or it is returned to you.',
        }
      : null,
  effect: ({ from, now }) => ({
    stage: staysOn(from) ? from : 'draft',
    // Another text than was handed in: whoever read that one must not approve this one by its name.
    ...(from === 'submitted' && { submittedAt: now }),
  }),
}

function staysOn(from: Stage | null): from is 'changesRequested' | 'submitted' {
  return from === 'changesRequested' || from === 'submitted'
}
