import type { Transition } from './types'

/**
 * The secretariat approves a submission. The request names which one it has read, by its
 * `submittedAt`: one that was recalled and handed in again in between is not approved unseen.
 */
export const publish: Transition = {
  name: 'publish',
  label: 'Publish',
  roles: ['secretariat'],
  from: ['submitted'],
  writes: 'published',
  refuse: ({ namedSubmittedAt, submittedAt }) => {
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
