import fc from 'fast-check'
import { PEOPLE, type Step, type Who } from './model'

/** What somebody tries. The same step comes through several doors, well-formed and malformed. */
const ACTS = [
  'create',
  'edit',
  'edit',
  'editByGraphql',
  'complete',
  'submit',
  'submit',
  'submit',
  'submitWithEdit',
  'recall',
  'return',
  'returnWithoutReason',
  'publish',
  'publish',
  'publish',
  'publish',
  'publishByStatus',
  'publishByGraphql',
  'publishUnread',
  'publishAnotherSubmission',
  'publishWithEdit',
  'withdraw',
  'unpublish',
  'archive',
  'reopen',
  'discard',
  'discard',
  'discardByName',
  'load',
  'plainEdit',
  'delete',
  'deleteMany',
  'bulkEdit',
  'bulkSubmit',
  'bulkPublish',
  'restore',
  'restoreAtOnce',
  'forgeStage',
] as const
export type ActName = (typeof ACTS)[number]

/** The step that an act is about, where it is about one. */
export const STEP_OF: Partial<Record<ActName, Step>> = {
  edit: 'save',
  editByGraphql: 'save',
  complete: 'save',
  submit: 'submit',
  submitWithEdit: 'submit',
  recall: 'recall',
  return: 'return',
  returnWithoutReason: 'return',
  publish: 'publish',
  publishByStatus: 'publish',
  publishByGraphql: 'publish',
  publishUnread: 'publish',
  publishAnotherSubmission: 'publish',
  publishWithEdit: 'publish',
  withdraw: 'withdraw',
  archive: 'archive',
  reopen: 'reopen',
  discard: 'discard',
}

/** One attempt, chosen at random; its numbers select among what exists by then. */
export interface Act {
  who: Who
  name: ActName
  /** Tried by somebody who may do it, on a project where it is possible, if there is one. */
  isAimed: boolean
  target: number
  choice: number
}

/** A sequence of attempts, the same for the same seed. */
export function chooseActs(seed: number, length: number): Act[] {
  const act = fc.record({
    who: fc.constantFrom(...PEOPLE),
    name: fc.constantFrom(...ACTS),
    isAimed: fc.boolean(),
    target: fc.nat(1000),
    choice: fc.nat(1000),
  })
  return fc.sample(act, { seed, numRuns: length })
}
