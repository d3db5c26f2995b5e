import type { Transition } from './types'

/**
 * The secretariat approves a submission; the approver must be someone who neither submitted it nor
 * edited it last. The request names the submission it has read by its `submittedAt`, so that one
 * that was recalled and submitted again in between is not approved unseen.
 */
export const publish: Transition = {
  name: 'publish',
  label: 'Publish',
  order: 80,
  done: 'Published. The public sees it now.',
  roles: ['secretariat'],
  from: ['submitted'],
  writes: 'published',
  refuse: ({ namedSubmittedAt, involvement, submittedAt }) => {
    if (involvement.submitted || involvement.edited) {
      const part = involvement.submitted
        ? 'handed this entry in'
        : 'were the last to edit this entry'
      return {
        path: involvement.submitted ? 'submittedBy' : 'lastEditedBy',
        message: `You ${part}: another person of the secretariat publishes it.`,
      }
    }
    if (!namedSubmittedAt) {
      return {
        path: 'submittedAt',
        message: 'Say which submission you approve: send the submittedAt that you have read.',
      }
    }
    return namedSubmittedAt === submittedAt
      ? null
      : {
          path: 'submittedAt',
          message: 'It was submitted again since you opened it. Please reload and read it anew.',
        }
  },
  effect: () => ({ stage: 'published', returnReason: null }),
}
