import type { TransitionName } from '../../transitions'

const DONE: Record<TransitionName, string> = {
  archive: 'Archived. It can be reopened.',
  load: 'Loaded.',
  publish: 'Published. The public sees it now.',
  recall: 'Recalled. You can change it again.',
  reopen: 'Reopened as a draft.',
  return: 'Returned to the ministry.',
  save: 'Draft saved.',
  submit: 'Submitted for review.',
  withdraw: 'Withdrawn. The public no longer sees it.',
}

/** What a person reads once a transition is done. */
export function sayDone(name: TransitionName): string {
  return DONE[name]
}
