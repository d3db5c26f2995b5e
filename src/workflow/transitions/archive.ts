import type { Transition } from './types'

/** Puts an entry away that is not public. Nothing is ever deleted. */
export const archive: Transition = {
  name: 'archive',
  label: 'Archive',
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
  roles: ['ministry', 'secretariat'],
  from: ['archived'],
  writes: 'draft',
  effect: () => ({ stage: 'draft' }),
}
