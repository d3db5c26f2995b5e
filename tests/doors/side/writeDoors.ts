import type { Who } from '../seedRow'
import type { DoorRequest } from './types'
import type { Targets } from './targets'

/** A way to change something other than the plain operations; none of these may change anything. */
export interface WriteDoor {
  door: string
  /** Who tries. */
  attemptedBy: readonly Who[]
  requests: (targets: Targets) => DoorRequest[]
}

const everybody: readonly Who[] = [
  'stranger',
  'former',
  'neighbour',
  'ministry',
  'organiser',
  'secretariat',
  'administrator',
]
const allButSecretariat = everybody.filter((who) => who !== 'secretariat')
const outsiders: readonly Who[] = ['stranger', 'former', 'neighbour', 'organiser', 'administrator']
const notAdministrator = everybody.filter((who) => who !== 'administrator')

const patch = (path: string, body: unknown): DoorRequest => ({ method: 'PATCH', path, body })
const post = (path: string, body: unknown, headers?: Record<string, string>): DoorRequest => ({
  method: 'POST',
  path,
  body,
  ...(headers && { headers }),
})

export const WRITE_DOORS: readonly WriteDoor[] = [
  {
    door: 'bulk update of projects',
    attemptedBy: everybody,
    requests: ({ draft }) => [
      patch(`/api/projects?where[id][equals]=${draft}&draft=true`, { notes: 'Bulk' }),
      patch(`/api/projects?where[id][exists]=true`, { _status: 'published' }),
    ],
  },
  {
    door: 'bulk deletion of what is never deleted',
    attemptedBy: everybody,
    requests: ({ draft, picture, document, account, organisation }) => [
      { method: 'DELETE', path: `/api/projects?where[id][equals]=${draft}` },
      { method: 'DELETE', path: `/api/projects?where[id][equals]=${draft}&trash=true` },
      { method: 'DELETE', path: `/api/media?where[id][equals]=${picture}` },
      { method: 'DELETE', path: `/api/documents?where[id][equals]=${document}` },
      { method: 'DELETE', path: `/api/users?where[id][equals]=${account}` },
      { method: 'DELETE', path: `/api/organisations?where[id][equals]=${organisation}` },
    ],
  },
  {
    door: 'bulk update and deletion of another state’s rows',
    attemptedBy: outsiders,
    requests: ({ contact, picture }) => [
      patch(`/api/contacts?where[id][equals]=${contact}`, { position: 'Bulk' }),
      patch(`/api/media?where[id][equals]=${picture}`, { credit: 'Bulk' }),
      { method: 'DELETE', path: `/api/contacts?where[id][equals]=${contact}` },
      {
        method: 'DELETE',
        path: `/api/contacts?where[email][exists]=true&where[id][equals]=${contact}`,
      },
    ],
  },
  {
    door: 'stock Publish, by whoever may not approve',
    attemptedBy: allButSecretariat,
    requests: ({ submission, submittedAt }) => [
      patch(`/api/projects/${submission}`, { _status: 'published', submittedAt }),
      patch(`/api/projects/${submission}?draft=true`, { _status: 'published', submittedAt }),
      patch(`/api/projects/${submission}?publishSpecificLocale=en`, {
        _status: 'published',
        submittedAt,
      }),
      patch(`/api/projects/${submission}?publishAllLocales=true`, { submittedAt }),
      patch(`/api/projects/${submission}`, { transition: 'publish', submittedAt }),
      patch(`/api/projects/${submission}?autosave=true&draft=true`, {
        transition: 'publish',
        submittedAt,
      }),
      {
        query: `mutation { updateProject(id: "${submission}", data: { _status: published, submittedAt: "${submittedAt}" }) { id } }`,
      },
      {
        query: `mutation { updateProject(id: "${submission}", data: { transition: publish, submittedAt: "${submittedAt}" }) { id } }`,
      },
    ],
  },
  {
    door: 'publishing without the submission that was read',
    attemptedBy: everybody,
    requests: ({ draft, submission }) => [
      patch(`/api/projects/${submission}`, { _status: 'published' }),
      patch(`/api/projects/${submission}`, { transition: 'publish', submittedAt: '2001-01-01' }),
      patch(`/api/projects/${submission}?publishAllLocales=true`, { title: 'All' }),
      patch(`/api/projects/${draft}`, { _status: 'published' }),
      patch(`/api/projects/${draft}?publishSpecificLocale=en`, { _status: 'published' }),
      patch(`/api/projects/${draft}`, { transition: 'load' }),
      post('/api/projects', { leadState: 'KH', sector: 'transport', _status: 'published' }),
      post('/api/projects', { leadState: 'KH', sector: 'transport', transition: 'load' }),
    ],
  },
  {
    door: 'stock Unpublish and withdrawal, by whoever may not',
    attemptedBy: outsiders,
    requests: ({ published }) => [
      patch(`/api/projects/${published}`, { _status: 'draft' }),
      patch(`/api/projects/${published}?unpublishAllLocales=true`, {}),
      patch(`/api/projects/${published}`, { transition: 'withdraw' }),
      { query: `mutation { updateProject(id: "${published}", data: { _status: draft }) { id } }` },
    ],
  },
  {
    door: 'withdrawal by the own ministry',
    attemptedBy: ['ministry'],
    requests: ({ published }) => [patch(`/api/projects/${published}`, { transition: 'withdraw' })],
  },
  {
    door: 'an old version over the public row',
    attemptedBy: everybody,
    requests: ({ published, version }) => [
      { query: `mutation { restoreVersionProject(id: "${version}") { id } }` },
      post(`/api/projects/${published}/versions/${version}`, {}),
    ],
  },
  {
    // Whoever may change the project restores it as a draft (tests/http/line.test.ts).
    door: 'an old version, by whoever may not',
    attemptedBy: outsiders,
    requests: ({ version }) => [
      post(`/api/projects/versions/${version}`, {}),
      post(`/api/projects/versions/${version}?draft=false`, {}),
    ],
  },
  {
    door: 'method override header',
    attemptedBy: outsiders,
    requests: ({ contact, draft }) => [
      post(
        `/api/projects/${draft}?draft=true`,
        { notes: 'x' },
        { 'x-payload-http-method-override': 'PATCH' },
      ),
      post(`/api/contacts/${contact}`, {}, { 'x-payload-http-method-override': 'DELETE' }),
      post(`/api/contacts/${contact}`, {}, { 'x-http-method-override': 'DELETE' }),
    ],
  },
  {
    door: 'a contact person on another state’s project',
    attemptedBy: ['neighbour'],
    requests: ({ contactOfNeighbour, draft }) => [
      post('/api/contacts', { project: draft, name: 'x', email: 'x@example.org' }),
      patch(`/api/contacts/${contactOfNeighbour}`, { project: draft }),
    ],
  },
  {
    door: 'a file of a submission or a public record, by its ministry',
    attemptedBy: ['ministry'],
    requests: ({ submittedPicture, publishedPicture, restricted }) => [
      patch(`/api/media/${submittedPicture}`, { alt: 'Not read' }),
      patch(`/api/media/${submittedPicture}?locale=vi`, { alt: 'Not read' }),
      patch(`/api/media/${publishedPicture}`, { alt: 'Not approved' }),
      patch(`/api/media?where[id][equals]=${publishedPicture}`, { alt: 'Not approved' }),
      patch(`/api/documents/${restricted}`, { restricted: false }),
      {
        query: `mutation { updateMedia(id: "${publishedPicture}", data: { alt: "Not approved" }) { id } }`,
      },
      {
        query: `mutation { updateDocument(id: "${restricted}", data: { restricted: false }) { id } }`,
      },
    ],
  },
  {
    door: 'the first user',
    attemptedBy: everybody,
    requests: () => [
      post('/api/users/first-register', ROOT),
      post('/api/users/first-register/', ROOT),
      post('/api/users/first-register', ROOT, { 'x-payload-http-method-override': 'PUT' }),
    ],
  },
  {
    door: 'an account made or raised',
    attemptedBy: notAdministrator,
    requests: ({ account }) => [
      post('/api/users', ROOT),
      patch(`/api/users/${account}`, {
        role: 'administrator',
        password: 'taken over by a stranger',
      }),
      {
        query: `mutation { createUser(data: { email: "root@example.org", password: "taken over by a stranger", name: "x", role: administrator }) { id } }`,
      },
      {
        query: `mutation { updateUser(id: "${account}", data: { role: administrator, password: "taken over by a stranger" }) { id } }`,
      },
    ],
  },
  {
    door: 'a password set without its token',
    attemptedBy: everybody,
    requests: () => [
      post('/api/users/reset-password', { token: '', password: 'taken over by a stranger' }),
      post('/api/users/reset-password', { token: null, password: 'taken over by a stranger' }),
      post('/api/users/reset-password', {
        token: { not_equals: '' },
        password: 'taken over by a stranger',
      }),
      {
        query:
          'mutation { resetPasswordUser(token: "", password: "taken over by a stranger") { token } }',
      },
    ],
  },
  {
    door: '`unlock`, `verify`',
    attemptedBy: notAdministrator,
    requests: ({ email }) => [
      post('/api/users/unlock', { email }),
      { query: `mutation { unlockUser(email: "${email}") }` },
      post('/api/users/verify/x', {}),
      { query: 'mutation { verifyEmailUser(token: "x") }' },
    ],
  },
  {
    door: 'jobs',
    attemptedBy: everybody,
    requests: () => [
      '/api/payload-jobs/run?allQueues=true',
      '/api/payload-jobs/handle-schedules',
      '/api/payload-jobs',
      post('/api/payload-jobs', { taskSlug: 'inline', input: {} }),
    ],
  },
  {
    door: 'the log and the counters',
    attemptedBy: everybody,
    requests: ({ published }) => [
      post('/api/publications', { project: published, kind: 'withdrawn' }),
      patch('/api/publications?where[seq][exists]=true', { record: '{}' }),
      patch('/api/registry?where[key][exists]=true', { n: 0 }),
      { method: 'DELETE', path: '/api/publications?where[seq][exists]=true' },
    ],
  },
  {
    door: 'a file fetched by the server',
    attemptedBy: everybody,
    requests: ({ picture }) => [
      '/api/media/paste-url?src=http://127.0.0.1:1/x.png',
      `/api/media/paste-url/${picture}?src=http://127.0.0.1:1/x.png`,
      post('/api/media', { alt: 'x', url: 'http://127.0.0.1:1/x.png', filename: 'x.png' }),
    ],
  },
]

const ROOT = {
  email: 'root@example.org',
  password: 'long enough for anybody',
  name: 'Root',
  role: 'administrator',
}
