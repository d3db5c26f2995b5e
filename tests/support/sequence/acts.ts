import fc from 'fast-check'
import { PEOPLE, type Step, type Who } from './model'

/** What somebody tries. The same step comes by several doors, in good form and in bad. */
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
}

/** One try: chosen at random, but for the numbers, which choose among what is there by then. */
export interface Act {
  who: Who
  name: ActName
  /** Tried by somebody who may, on a project where it is possible, if there is one. */
  isAimed: boolean
  target: number
  choice: number
}

/** A sequence of so many tries, the same for the same seed. */
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
