import type { Transition } from './types'

/**
 * Puts the approved text back in the place of a draft over it. The draft stays among the versions.
 * Taken at an address of its own (`discardRoute`): what it writes comes from no request.
 */
export const discard: Transition = {
  name: 'discard',
  label: 'Discard draft',
  order: 15,
  question: {
    heading: 'Discard this draft?',
    body: 'The form shows the approved text again. The draft stays in the list of versions, from where it can be restored.',
  },
  done: 'Draft discarded. This is the text that the public sees.',
  roles: ['ministry', 'secretariat'],
  from: ['draft', 'changesRequested'],
  onlyLive: true,
  ownRoute: true,
  writes: 'draft',
  effect: () => ({
    stage: 'published',
    returnReason: null,
    submittedAt: null,
    submittedBy: null,
  }),
}
