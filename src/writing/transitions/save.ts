import type { Stage } from '@/vocabulary'
import type { Transition } from './types'

/** Saves work in progress. Saving a published or withdrawn project starts a new draft. */
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
    stage: keepsStage(from) ? from : 'draft',
    // The text differs from what was submitted: whoever read that must not approve this in its
    // place.
    ...(from === 'submitted' && { submittedAt: now }),
  }),
}

function keepsStage(from: Stage | null): from is 'changesRequested' | 'submitted' {
  return from === 'changesRequested' || from === 'submitted'
}
