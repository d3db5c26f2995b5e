import { archive, reopen } from './archive'
import { correct } from './correct'
import { discard } from './discard'
import { load } from './load'
import { publish } from './publish'
import { recall } from './recall'
import { returnToMinistry } from './return'
import { save } from './save'
import { submit } from './submit'
import type { Transition, TransitionName } from './types'
import { withdraw } from './withdraw'

export type { Involvement, Question, Transition, TransitionContext, TransitionName } from './types'

/** The whole workflow: every write to a project goes through one of these. */
export const TRANSITIONS: Record<TransitionName, Transition> = {
  save,
  submit,
  recall,
  return: returnToMinistry,
  publish,
  withdraw,
  archive,
  reopen,
  discard,
  load,
  correct,
}

/** The transitions that a request may name. */
export const REQUESTABLE = Object.values(TRANSITIONS).filter(
  ({ ownRoute, roles }) => !ownRoute && !roles.every((role) => role === 'system'),
)

export function isTransitionName(name: string): name is TransitionName {
  return Object.hasOwn(TRANSITIONS, name)
}
