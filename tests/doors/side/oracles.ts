import type { Role } from '../table'
import type { Oracle, Order } from './types'

const nobody: readonly Role[] = []
const staff: readonly Role[] = ['neighbour', 'ministry', 'secretariat', 'administrator']
const overseers: readonly Role[] = ['ministry', 'secretariat', 'administrator']
const owners: readonly Role[] = ['ministry', 'secretariat']

/** A wrong guess of the same length as the right one. */
const wrong = (right: string): string => right.slice(1) + right.slice(0, 1)

export const ORACLES: readonly Oracle[] = [
  {
    door: '`where` on a staff field',
    secretName: 'when a project was submitted',
    request: (_, guess) => `/api/projects?where[submittedAt][equals]=${guess}`,
    guesses: ({ first }) => [first.submittedAt, '2001-01-01T00:00:00.000Z'],
    readers: staff,
  },
  {
    door: '`where` on a staff field, in `count`',
    secretName: 'when a project was submitted',
    request: (_, guess) => `/api/projects/count?where[or][0][and][0][submittedAt][equals]=${guess}`,
    guesses: ({ first }) => [first.submittedAt, '2001-01-01T00:00:00.000Z'],
    readers: staff,
  },
  {
    door: '`where` on a staff field, in GraphQL',
    secretName: 'when a project was submitted',
    request: (_, guess) => ({
      query: `{ Projects(where: { submittedAt: { equals: "${guess}" } }) { totalDocs } countProjects(where: { submittedAt: { equals: "${guess}" } }) { totalDocs } }`,
    }),
    guesses: ({ first }) => [first.submittedAt, '2001-01-01T00:00:00.000Z'],
    readers: staff,
  },
  {
    door: '`where` on the stage',
    secretName: 'the stage of a project',
    request: ({ draft }, guess) =>
      `/api/projects?where[stage][equals]=${guess}&where[id][equals]=${draft.id}`,
    guesses: () => ['draft', 'archived'],
    readers: overseers,
  },
  {
    door: '`/api/projects/access/{id}`',
    secretName: 'that a draft exists',
    request: (_, guess) => ({ method: 'POST', path: `/api/projects/access/${guess}`, body: {} }),
    guesses: ({ draft }) => [draft.id, wrong(draft.id)],
    readers: overseers,
  },
  {
    door: '`docAccessProject`',
    secretName: 'that a draft exists',
    request: (_, guess) => ({
      query: `{ docAccessProject(id: "${guess}") { read { permission } } }`,
    }),
    guesses: ({ draft }) => [draft.id, wrong(draft.id)],
    readers: overseers,
  },
  {
    door: '`where` on the id of whoever submitted',
    secretName: 'who submitted a project',
    request: ({ first }, guess) =>
      `/api/projects?where[submittedBy][equals]=${guess}&where[id][equals]=${first.id}`,
    guesses: ({ reviewer }) => [reviewer.id, wrong(reviewer.id)],
    readers: staff,
  },
  {
    door: '`where` through a relation to accounts',
    secretName: 'the e-mail address of whoever submitted',
    request: ({ first }, guess) =>
      `/api/projects?where[submittedBy.email][equals]=${guess}&where[id][equals]=${first.id}`,
    guesses: ({ reviewer }) => [reviewer.email, 'nobody@example.org'],
    readers: ['administrator'],
  },
  {
    door: '`where` through a relation to accounts, hidden fields',
    secretName: 'the hash of a password',
    request: (_, guess) => `/api/projects/count?where[submittedBy.hash][equals]=${guess}`,
    guesses: ({ password }) => [password.hash.slice(0, 200), wrong(password.hash.slice(0, 200))],
    readers: nobody,
  },
  {
    door: '`where` through a relation to documents',
    secretName: 'a restricted document of a published project',
    request: ({ first }, guess) =>
      `/api/projects?where[documents.title][equals]=${guess}&where[id][equals]=${first.id}`,
    guesses: ({ first }) => [first.restricted.title, wrong(first.restricted.title)],
    readers: ['secretariat'],
  },
  {
    door: '`where` through a relation inside a group',
    secretName: 'a restricted document of a published project',
    request: ({ first }, guess) =>
      `/api/projects?where[readiness.feasibility.document.title][equals]=${guess}&where[id][equals]=${first.id}`,
    guesses: ({ first }) => [first.restricted.title, wrong(first.restricted.title)],
    readers: ['secretariat'],
  },
  {
    door: '`where` on text, `like` and `contains`',
    secretName: 'a draft',
    request: (_, guess) =>
      `/api/projects/count?where[or][0][title][like]=${guess}&where[or][1][title][contains]=${guess}`,
    guesses: ({ draft }) => [draft.marker, wrong(draft.marker)],
    readers: overseers,
  },
  {
    door: '`where` on versions',
    secretName: 'the newer draft of a published project',
    request: (_, guess) => `/api/projects/versions?where[version.notes][equals]=${guess}`,
    guesses: ({ changed }) => [changed.inDraft, wrong(changed.inDraft)],
    readers: overseers,
  },
  {
    door: '`where` with `draft=true` in `count`',
    secretName: 'the newer draft of a published project',
    request: (_, guess) => `/api/projects?draft=true&limit=1&where[notes][equals]=${guess}`,
    guesses: ({ changed }) => [changed.inDraft, wrong(changed.inDraft)],
    readers: overseers,
  },
  {
    door: '`where` in `count`',
    secretName: 'a contact person',
    request: (_, guess) => `/api/contacts/count?where[email][equals]=${guess}`,
    guesses: ({ contact }) => [contact.email, 'nobody@example.org'],
    readers: owners,
  },
  {
    door: '`where` in GraphQL’s count',
    secretName: 'a contact person',
    request: (_, guess) => ({
      query: `{ countContacts(where: { email: { equals: "${guess}" } }) { totalDocs } }`,
    }),
    guesses: ({ contact }) => [contact.email, 'nobody@example.org'],
    readers: owners,
  },
  {
    door: '`where` on accounts',
    secretName: 'another person’s e-mail address',
    request: (_, guess) => `/api/users/count?where[email][equals]=${guess}`,
    guesses: ({ reviewer }) => [reviewer.email, 'nobody@example.org'],
    readers: ['administrator'],
  },
  {
    door: '`where` on hidden fields of accounts',
    secretName: 'the hash of a password',
    request: (_, guess) => `/api/users?where[salt][equals]=${guess}`,
    guesses: ({ password }) => [password.salt, wrong(password.salt)],
    readers: nobody,
  },
  {
    door: '`where` on whose file it is',
    secretName: 'whose a file is',
    request: (_, guess) => `/api/media/count?where[state][equals]=${guess}`,
    guesses: () => ['KH', 'LA'],
    readers: overseers,
  },
  {
    door: '`where` on the restriction of a document',
    secretName: 'a restricted document of a published project',
    request: ({ first }, guess) =>
      `/api/documents/count?where[restricted][equals]=${guess}&where[id][equals]=${first.restricted.id}`,
    guesses: () => ['true', 'false'],
    readers: owners,
  },
  {
    door: 'the answer to a forgotten password',
    secretName: 'whether there is an account',
    request: (_, guess) => ({
      method: 'POST',
      path: '/api/users/forgot-password',
      body: { email: guess },
    }),
    guesses: ({ account }) => [account.email, 'nobody@example.org'],
    readers: nobody,
  },
  {
    door: 'the answer to a wrong password',
    secretName: 'whether there is an account',
    request: (_, guess) => ({
      method: 'POST',
      path: '/api/users/login',
      body: { email: guess, password: 'wrong' },
    }),
    guesses: ({ account }) => [account.email, 'nobody@example.org'],
    readers: nobody,
  },
]

/** `first` was submitted before `second`; its restricted document comes first by title. */
export const ORDERS: readonly Order[] = [
  {
    door: '`sort` by a staff field',
    secretName: 'when a project was submitted',
    field: 'submittedAt',
    readers: staff,
  },
  {
    door: '`sort` through a relation to documents',
    secretName: 'a restricted document of a published project',
    field: 'readiness.feasibility.document.title',
    readers: nobody,
  },
  {
    door: '`sort` through a relation to accounts',
    secretName: 'the e-mail address of whoever submitted',
    field: 'submittedBy.email',
    readers: ['administrator'],
  },
  {
    door: '`sort` by a hidden field of accounts',
    secretName: 'the hash of a password',
    field: 'submittedBy.hash',
    readers: nobody,
  },
]
