import type { TransitionName } from '../../transitions'

/** What a person is asked before a step that others notice at once. */
export interface Question {
  heading: string
  body: string
  /** Label of the text that must be given; none where a yes is enough. */
  reason?: string
}

const QUESTIONS: Partial<Record<TransitionName, Question>> = {
  return: {
    heading: 'Return to the ministry',
    body: 'The ministry sees your reason above its form and can change the entry again.',
    reason: 'What should the ministry change?',
  },
  withdraw: {
    heading: 'Withdraw from the public?',
    body: 'The project leaves the site, the API and all exports at once. It passes review again before it comes back.',
  },
  archive: {
    heading: 'Archive this entry?',
    body: 'It leaves the lists of work. Nothing is deleted: it can be reopened.',
  },
}

/** The question before a transition; undefined where none is asked. */
export function questionBefore(name: TransitionName): Question | undefined {
  return QUESTIONS[name]
}
