import type { Role } from '../table'
import type { Oracle, Order } from './types'

const nobody: readonly Role[] = []
const staff: readonly Role[] = ['neighbour', 'ministry', 'secretariat', 'administrator']
const overseers: readonly Role[] = ['ministry', 'secretariat', 'administrator']
const owners: readonly Role[] = ['ministry', 'secretariat']

/** As long as the right guess, and wrong. */
const wrong = (right: string): string => right.slice(1) + right.slice(0, 1)

export const ORACLES: readonly Oracle[] = [
  {
    door: '`where` on a staff field',
    kept: 'when a project was submitted',
    ask: (_, guess) => `/api/projects?where[submittedAt][equals]=${guess}`,
    guesses: ({ first }) => [first.submittedAt, '2001-01-01T00:00:00.000Z'],
    told: staff,
  },
  {
    door: '`where` on a staff field, in `count`',
    kept: 'when a project was submitted',
    ask: (_, guess) => `/api/projects/count?where[or][0][and][0][submittedAt][equals]=${guess}`,
    guesses: ({ first }) => [first.submittedAt, '2001-01-01T00:00:00.000Z'],
    told: staff,
  },
  {
    door: '`where` on a staff field, in GraphQL',
    kept: 'when a project was submitted',
    ask: (_, guess) => ({
      query: `{ Projects(where: { submittedAt: { equals: "${guess}" } }) { totalDocs } countProjects(where: { submittedAt: { equals: "${guess}" } }) { totalDocs } }`,
    }),
    guesses: ({ first }) => [first.submittedAt, '2001-01-01T00:00:00.000Z'],
    told: staff,
  },
  {
    door: '`where` on the stage',
    kept: 'the stage of a project',
    ask: ({ draft }, guess) =>
      `/api/projects?where[stage][equals]=${guess}&where[id][equals]=${draft.id}`,
    guesses: () => ['draft', 'archived'],
    told: overseers,
  },
  {
    door: '`where` on the id of whoever submitted',
    kept: 'who submitted a project',
    ask: ({ first }, guess) =>
      `/api/projects?where[submittedBy][equals]=${guess}&where[id][equals]=${first.id}`,
    guesses: ({ reviewer }) => [reviewer.id, wrong(reviewer.id)],
    told: staff,
  },
  {
    door: '`where` through a relation to accounts',
    kept: 'the e-mail address of whoever submitted',
    ask: ({ first }, guess) =>
      `/api/projects?where[submittedBy.email][equals]=${guess}&where[id][equals]=${first.id}`,
    guesses: ({ reviewer }) => [reviewer.email, 'nobody@example.org'],
    told: ['administrator'],
  },
  {
    door: '`where` through a relation to accounts, hidden fields',
    kept: 'the hash of a password',
    ask: (_, guess) => `/api/projects/count?where[submittedBy.hash][equals]=${guess}`,
    guesses: ({ password }) => [password.hash.slice(0, 200), wrong(password.hash.slice(0, 200))],
    told: nobody,
  },
  {
    door: '`where` through a relation to documents',
    kept: 'a restricted document of a published project',
    ask: ({ first }, guess) =>
      `/api/projects?where[documents.title][equals]=${guess}&where[id][equals]=${first.id}`,
    guesses: ({ first }) => [first.restricted.title, wrong(first.restricted.title)],
    told: ['secretariat'],
  },
  {
    door: '`where` through a relation inside a group',
    kept: 'a restricted document of a published project',
    ask: ({ first }, guess) =>
      `/api/projects?where[readiness.feasibility.document.title][equals]=${guess}&where[id][equals]=${first.id}`,
    guesses: ({ first }) => [first.restricted.title, wrong(first.restricted.title)],
    told: ['secretariat'],
  },
  {
    door: '`where` on text, `like` and `contains`',
    kept: 'a draft',
    ask: (_, guess) =>
      `/api/projects/count?where[or][0][title][like]=${guess}&where[or][1][title][contains]=${guess}`,
    guesses: ({ draft }) => [draft.marker, wrong(draft.marker)],
    told: overseers,
  },
  {
    door: '`where` on versions',
    kept: 'the newer draft of a published project',
    ask: (_, guess) => `/api/projects/versions?where[version.notes][equals]=${guess}`,
    guesses: ({ changed }) => [changed.inDraft, wrong(changed.inDraft)],
    told: overseers,
  },
  {
    door: '`where` with `draft=true` in `count`',
    kept: 'the newer draft of a published project',
    ask: (_, guess) => `/api/projects?draft=true&limit=1&where[notes][equals]=${guess}`,
    guesses: ({ changed }) => [changed.inDraft, wrong(changed.inDraft)],
    told: overseers,
  },
  {
    door: '`where` in `count`',
    kept: 'a contact person',
    ask: (_, guess) => `/api/contacts/count?where[email][equals]=${guess}`,
    guesses: ({ contact }) => [contact.email, 'nobody@example.org'],
    told: owners,
  },
  {
    door: '`where` in GraphQL’s count',
    kept: 'a contact person',
    ask: (_, guess) => ({
      query: `{ countContacts(where: { email: { equals: "${guess}" } }) { totalDocs } }`,
    }),
    guesses: ({ contact }) => [contact.email, 'nobody@example.org'],
    told: owners,
  },
  {
    door: '`where` on accounts',
    kept: 'another person’s e-mail address',
    ask: (_, guess) => `/api/users/count?where[email][equals]=${guess}`,
    guesses: ({ reviewer }) => [reviewer.email, 'nobody@example.org'],
    told: ['administrator'],
  },
  {
    door: '`where` on hidden fields of accounts',
    kept: 'the hash of a password',
    ask: (_, guess) => `/api/users?where[salt][equals]=${guess}`,
    guesses: ({ password }) => [password.salt, wrong(password.salt)],
    told: nobody,
  },
  {
    door: '`where` on whose file it is',
    kept: 'whose a file is',
    ask: (_, guess) => `/api/media/count?where[state][equals]=${guess}`,
    guesses: () => ['KH', 'LA'],
    told: overseers,
  },
  {
    door: '`where` on the restriction of a document',
    kept: 'a restricted document of a published project',
    ask: ({ first }, guess) =>
      `/api/documents/count?where[restricted][equals]=${guess}&where[id][equals]=${first.restricted.id}`,
    guesses: () => ['true', 'false'],
    told: owners,
  },
  {
    door: 'the answer to a forgotten password',
    kept: 'whether there is an account',
    ask: (_, guess) => ({
      method: 'POST',
      path: '/api/users/forgot-password',
      body: { email: guess },
    }),
    guesses: ({ account }) => [account.email, 'nobody@example.org'],
    told: nobody,
  },
  {
    door: 'the answer to a wrong password',
    kept: 'whether there is an account',
    ask: (_, guess) => ({
      method: 'POST',
      path: '/api/users/login',
      body: { email: guess, password: 'wrong' },
    }),
    guesses: ({ account }) => [account.email, 'nobody@example.org'],
    told: nobody,
  },
]

/** `first` was submitted before `second`; its restricted document comes first by title. */
export const ORDERS: readonly Order[] = [
  {
    door: '`sort` by a staff field',
    kept: 'when a project was submitted',
    field: 'submittedAt',
    told: staff,
  },
  {
    door: '`sort` through a relation to documents',
    kept: 'a restricted document of a published project',
    field: 'readiness.feasibility.document.title',
    told: nobody,
  },
  {
    door: '`sort` through a relation to accounts',
    kept: 'the e-mail address of whoever submitted',
    field: 'submittedBy.email',
    told: ['administrator'],
  },
  {
    door: '`sort` by a hidden field of accounts',
    kept: 'the hash of a password',
    field: 'submittedBy.hash',
    told: nobody,
  },
]
