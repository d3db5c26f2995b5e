import type { Transition } from './types'

/** Archives an entry that is not public. Nothing is ever deleted. */
export const archive: Transition = {
  name: 'archive',
  label: 'Archive',
  order: 10,
  question: {
    heading: 'Archive this entry?',
    body: 'It leaves the lists of work. Nothing is deleted: it can be reopened.',
  },
  done: 'Archived. It can be reopened.',
  roles: ['ministry', 'secretariat'],
  from: ['draft', 'changesRequested', 'withdrawn'],
  writes: 'draft',
  refuse: ({ live }) =>
    live
      ? { path: 'transition', message: 'The public sees this project: withdraw it first.' }
      : null,
  effect: () => ({ stage: 'archived' }),
}

/** Takes an entry out of the archive, as a draft. */
export const reopen: Transition = {
  name: 'reopen',
  label: 'Reopen',
  order: 40,
  done: 'Reopened as a draft.',
  roles: ['ministry', 'secretariat'],
  from: ['archived'],
  writes: 'draft',
  effect: () => ({ stage: 'draft' }),
}
