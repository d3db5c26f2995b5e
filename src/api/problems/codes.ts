/** One kind of problem: its status, its title and what a caller can do about it. */
interface ProblemKind {
  readonly status: 400 | 404 | 405 | 410 | 500 | 503
  readonly title: string
  readonly meaning: string
}

/** Every problem that the investor API returns. Clients rely on these names. */
export const PROBLEMS = {
  'invalid-parameter': {
    status: 400,
    title: 'Invalid parameter',
    meaning:
      'A parameter is unknown, has an unknown value, or contradicts another. `errors` names each of them with the value that was given and, where they can be listed, the allowed ones.',
  },
  'not-found': {
    status: 404,
    title: 'No such address',
    meaning: 'Nothing is served at this path.',
  },
  'project-not-found': {
    status: 404,
    title: 'No such project',
    meaning: 'No project with this code was ever public.',
  },
  'entry-not-found': {
    status: 404,
    title: 'No such entry of the Forum',
    meaning: 'No edition, session, news or guide with this code is or was public.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    meaning: 'The address is for reading only. The `Allow` header lists the methods.',
  },
  'project-withdrawn': {
    status: 410,
    title: 'Project withdrawn',
    meaning:
      'The project was public and has been withdrawn. `code`, `kind` and `at` say which, and when it was withdrawn; nothing else of it is public any more.',
  },
  'entry-withdrawn': {
    status: 410,
    title: 'Entry of the Forum withdrawn',
    meaning:
      'The edition, session, news or guide was public and has been withdrawn, a session with its edition. `code`, `kind` and `at` say which, and when.',
  },
  'internal-error': {
    status: 500,
    title: 'Internal error',
    meaning: 'The fault is on this side. `requestId` helps to find it.',
  },
  unavailable: {
    status: 503,
    title: 'Catalogue unavailable',
    meaning:
      'The catalogue cannot say what is true now. Old data are never served instead. `Retry-After` says in how many seconds to ask again.',
  },
} as const satisfies Record<string, ProblemKind>

export type ProblemCode = keyof typeof PROBLEMS
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[]
