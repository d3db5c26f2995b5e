import type { Transition } from './types'

/** The seed loads compiled records as published. No request can ask for this. */
export const load: Transition = {
  name: 'load',
  label: 'Load',
  order: 0,
  done: 'Loaded.',
  roles: ['system'],
  from: [null],
  writes: 'published',
  effect: () => ({ stage: 'published' }),
}
