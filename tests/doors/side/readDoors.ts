import type { Role } from '../table'
import type { DoorRequest, ReadDoor } from './types'

const nobody: readonly Role[] = []
const forumReaders: readonly Role[] = ['organiser', 'secretariat', 'administrator']
const staff: readonly Role[] = ['neighbour', 'ministry', 'secretariat', 'administrator']
const overseers: readonly Role[] = ['ministry', 'secretariat', 'administrator']
const owners: readonly Role[] = ['ministry', 'secretariat']

const DRAFT = 'a draft'
const NEWER = 'the newer draft of a published project'
const RESTRICTED = 'a restricted document of a published project'
const CONTACT = 'a contact person'
const PASSWORD = 'the hash of a password'

export const READ_DOORS: readonly ReadDoor[] = [
  {
    door: '`draft=true`',
    secretName: NEWER,
    requests: ({ changed: { id } }) => [
      `/api/projects/${id}?draft=true`,
      `/api/projects?draft=true&where[id][equals]=${id}`,
      `/api/projects?draft=true&limit=100&sort=-updatedAt`,
      { query: `{ Project(id: "${id}", draft: true) { notes } }` },
      { query: `{ Projects(draft: true, where: { id: { equals: "${id}" } }) { docs { notes } } }` },
    ],
    secret: ({ changed }) => changed.inDraft,
    readers: overseers,
  },
  {
    door: 'versions',
    secretName: NEWER,
    requests: ({ changed: { id, version } }) => [
      `/api/projects/versions?limit=100&sort=-updatedAt`,
      `/api/projects/versions?where[parent][equals]=${id}&depth=2`,
      `/api/projects/versions/${version}`,
      {
        query: `{ versionsProjects(where: { parent: { equals: "${id}" } }) { docs { version { notes } } } }`,
      },
    ],
    secret: ({ changed }) => changed.inDraft,
    readers: overseers,
  },
  {
    door: 'what an entry lacks',
    secretName: DRAFT,
    requests: ({ draft: { id } }) => [`/api/projects/${id}/missing`],
    secret: ({ draft }) => draft.marker,
    readers: overseers,
  },
  {
    door: '`locale`, `fallback-locale`',
    secretName: NEWER,
    requests: ({ changed: { id } }) => [
      `/api/projects/${id}?draft=true&locale=all`,
      `/api/projects/${id}?draft=true&locale=*`,
      `/api/projects/${id}?draft=true&locale=vi`,
      `/api/projects?draft=true&locale=th&fallback-locale=vi&where[id][equals]=${id}`,
      { query: `{ Project(id: "${id}", draft: true, locale: vi) { title } }` },
    ],
    secret: ({ changed }) => changed.inVietnamese,
    readers: overseers,
  },
  {
    door: '`trash=true`, `pagination=false`, `overrideAccess`, `showHiddenFields`, `user`',
    secretName: DRAFT,
    requests: ({ draft: { id } }) => [
      `/api/projects?trash=true&where[id][equals]=${id}`,
      `/api/projects?pagination=false&where[id][equals]=${id}`,
      `/api/projects/${id}?overrideAccess=true&showHiddenFields=true&trash=true`,
      `/api/projects/${id}?user[collection]=users&user[role]=secretariat&user[active]=true`,
      {
        query: `{ Projects(trash: true, pagination: false, where: { id: { equals: "${id}" } }) { docs { title } } }`,
      },
    ],
    secret: ({ draft }) => draft.marker,
    readers: overseers,
  },
  {
    door: 'method override header',
    secretName: DRAFT,
    requests: ({ draft: { id } }) =>
      ['x-payload-http-method-override', 'x-http-method-override'].flatMap(
        (header): DoorRequest[] => [
          { method: 'POST', path: `/api/projects/${id}`, body: {}, headers: { [header]: 'GET' } },
          {
            method: 'POST',
            path: `/api/projects?where[id][equals]=${id}&draft=true`,
            body: {},
            headers: { [header]: 'GET' },
          },
        ],
      ),
    secret: ({ draft }) => draft.marker,
    readers: overseers,
  },
  {
    door: 'GraphQL aliases and fragments',
    secretName: DRAFT,
    requests: ({ draft: { id } }) => [
      {
        query: `{ a: Project(id: "${id}") { ...f } b: Projects(draft: true, where: { id: { equals: "${id}" } }) { docs { ...f } } c: versionsProjects(where: { parent: { equals: "${id}" } }) { docs { version { title } } } }
        fragment f on Project { title summary }`,
      },
    ],
    secret: ({ draft }) => draft.marker,
    readers: overseers,
  },
  {
    door: 'GraphQL aliases and fragments, part by part',
    secretName: DRAFT,
    requests: ({ draft: { id } }) => [
      { query: `{ a: Project(id: "${id}") { ...f } } fragment f on Project { t: title }` },
      {
        query: `{ ... on Query { b: Projects(draft: true, limit: 100, sort: "-updatedAt") { docs { ... on Project { title } } } } }`,
      },
    ],
    secret: ({ draft }) => draft.marker,
    readers: overseers,
  },
  {
    door: '`duplicateFromID`',
    secretName: DRAFT,
    requests: ({ draft: { id } }) => [
      {
        method: 'POST',
        path: `/api/projects?draft=true&duplicateFromID=${id}`,
        body: { leadState: 'TH', sector: 'transport' },
      },
    ],
    secret: ({ draft }) => draft.marker,
    readers: nobody,
    control: ({ draft }) => ['ministry', `/api/projects/${draft.id}`],
  },
  {
    door: '`/api/access` and `/api/{collection}/access/{id}`',
    secretName: DRAFT,
    requests: ({ draft: { id } }) => [
      '/api/access',
      { method: 'POST', path: `/api/projects/access/${id}`, body: {} },
      { query: `{ docAccessProject(id: "${id}") { fields { title { read { permission } } } } }` },
    ],
    secret: ({ draft }) => draft.marker,
    readers: nobody,
    control: ({ draft }) => ['ministry', `/api/projects/${draft.id}`],
  },
  {
    door: 'the investor API and public pages',
    secretName: NEWER,
    requests: ({ changed: { code, inDraft } }) => [
      `/api/v1/projects/${code}?locale=en`,
      `/api/v1/projects/${code}/history`,
      `/api/v1/projects?q=${inDraft.slice(0, -1)}`,
      '/api/v1/changes?limit=100&after=100',
      `/projects/${code}`,
    ],
    secret: ({ changed }) => changed.inDraft,
    readers: nobody,
    control: ({ changed }) => ['ministry', `/api/projects/${changed.id}?draft=true`],
  },
  {
    door: '`select` of fields that staff alone reads',
    secretName: 'when a project was submitted',
    requests: ({ first: { id } }) => [
      `/api/projects/${id}?select[submittedAt]=true`,
      `/api/projects?where[id][equals]=${id}&select[submittedAt]=true&select[stage]=true`,
      { query: `{ Project(id: "${id}") { submittedAt } }` },
    ],
    secret: ({ first }) => first.submittedAt,
    readers: staff,
  },
  {
    door: 'every field of a published project',
    secretName: 'why a project was returned',
    requests: ({ returned: { id } }) => [
      `/api/projects/${id}?depth=2`,
      `/api/projects/${id}?draft=true&depth=2`,
      `/api/projects?draft=true&where[id][equals]=${id}&select[returnReason]=true`,
      {
        query: `{ Project(id: "${id}", draft: true) { returnReason stage submittedBy { name } } }`,
      },
    ],
    secret: ({ returned }) => returned.reason,
    readers: overseers,
  },
  {
    door: 'every field of a published project',
    secretName: 'why an unusual value was acknowledged',
    requests: ({ acknowledged: { id } }) => [
      `/api/projects/${id}?depth=2`,
      `/api/projects?where[id][equals]=${id}&select[acknowledgements]=true`,
      { query: `{ Project(id: "${id}") { acknowledgements { reason value } } }` },
    ],
    secret: ({ acknowledged }) => acknowledged.reason,
    readers: staff,
  },
  {
    door: 'the investor API and public pages',
    secretName: 'why an unusual value was acknowledged',
    requests: ({ acknowledged: { code } }) => [
      `/api/v1/projects/${code}`,
      `/api/v1/projects/${code}/history`,
      '/api/v1/changes?limit=100&after=100',
      `/projects/${code}`,
    ],
    secret: ({ acknowledged }) => acknowledged.reason,
    readers: nobody,
  },
  {
    door: '`depth`, `populate` and GraphQL relations',
    secretName: RESTRICTED,
    requests: ({ first: { id } }) => [
      `/api/projects/${id}?depth=3`,
      `/api/projects/${id}?depth=3&populate[documents][title]=true`,
      `/api/projects?where[id][equals]=${id}&depth=2&populate[documents]=true`,
      {
        query: `{ Project(id: "${id}") { documents { title } readiness { feasibility { document { title } } } } }`,
      },
    ],
    secret: ({ first }) => first.restricted.title,
    readers: owners,
  },
  {
    door: 'ids in a public project',
    secretName: RESTRICTED,
    requests: ({ first: { id } }) => [
      `/api/projects/${id}?depth=0`,
      `/api/projects/${id}?depth=1&select[documents]=true&select[readiness]=true`,
      `/api/projects?where[id][equals]=${id}&depth=0`,
      `/api/projects?where[id][equals]=${id}&depth=2&draft=true`,
      {
        query: `{ Projects(where: { id: { equals: "${id}" } }) { docs { documents { id } readiness { feasibility { document { id } } } } } }`,
      },
    ],
    secret: ({ first }) => first.restricted.id,
    readers: owners,
  },
  {
    door: 'the investor API and public pages',
    secretName: RESTRICTED,
    requests: ({ first: { code } }) => [
      `/api/v1/projects/${code}`,
      `/api/v1/projects/${code}/history`,
      '/api/v1/changes?limit=100&after=100',
      `/projects/${code}`,
    ],
    secret: ({ first }) => first.restricted.title,
    readers: nobody,
    control: ({ first }) => ['ministry', `/api/documents/${first.restricted.id}`],
  },
  {
    door: '`joins`, `populate` and relations of a published project',
    secretName: CONTACT,
    requests: ({ first: { code, id } }) => [
      `/api/projects/${id}?depth=3&joins[contacts][limit]=10&joins[contacts][count]=true`,
      `/api/projects/${id}?depth=3&populate[contacts]=true&select[contacts]=true`,
      `/api/v1/projects/${code}`,
      `/projects/${code}`,
    ],
    secret: ({ contact }) => contact.marker,
    readers: nobody,
    control: ({ contact }) => ['ministry', `/api/contacts/${contact.id}`],
  },
  {
    door: '`depth`, `populate` and GraphQL relations',
    secretName: 'the e-mail address of whoever submitted',
    requests: ({ first: { id } }) => [
      `/api/projects/${id}?depth=3&populate[users][email]=true`,
      `/api/projects/versions?where[parent][equals]=${id}&depth=3&populate[users][email]=true`,
      { query: `{ Project(id: "${id}") { submittedBy { email name } } }` },
      {
        query: `{ versionsProjects(where: { parent: { equals: "${id}" } }) { docs { version { submittedBy { email } } } } }`,
      },
      '/api/payload-locked-documents?depth=2',
    ],
    secret: ({ reviewer }) => reviewer.email,
    readers: ['administrator'],
  },
  {
    door: 'every list of accounts',
    secretName: 'another person’s e-mail address',
    requests: ({ reviewer: { id } }) => [
      '/api/users?limit=100',
      '/api/users?limit=100&where[role][equals]=secretariat',
      `/api/users/${id}?depth=2`,
      { query: '{ Users(limit: 100) { docs { email } } }' },
      { query: `{ User(id: "${id}") { email } }` },
    ],
    secret: ({ reviewer }) => reviewer.email,
    readers: ['administrator'],
  },
  {
    door: '`select`, `showHiddenFields` and the own account',
    secretName: PASSWORD,
    requests: () => [
      '/api/users?limit=100&select[hash]=true&select[salt]=true&showHiddenFields=true',
      '/api/users/me?showHiddenFields=true&depth=2&select[hash]=true',
      '/api/payload-preferences?depth=2',
      { query: '{ Users { docs { email hash } } }' },
      { query: '{ meUser { user { email } } }' },
    ],
    secret: ({ password }) => password.hash,
    readers: nobody,
  },
  {
    door: 'preferences',
    secretName: 'a preference of the ministry’s person',
    requests: ({ preference: { key } }) => [
      `/api/payload-preferences/${key}`,
      '/api/payload-preferences?limit=100&where[user.value][exists]=true',
      { query: '{ PayloadPreferences(limit: 100) { docs { key value } } }' },
    ],
    secret: ({ preference }) => preference.marker,
    readers: ['ministry'],
  },
  {
    door: 'every list, page, feed and version of the news',
    secretName: 'news under embargo',
    requests: ({ embargoed: { id, marker, version } }) => [
      `/api/news/${id}?draft=true&depth=2`,
      '/api/news?limit=100&depth=0',
      '/api/news?limit=100&depth=0&draft=true&locale=all',
      '/api/news/versions?limit=100',
      `/api/news/versions/${version}`,
      { query: '{ NewsItems(limit: 100) { docs { title summary } } }' },
      { query: `{ NewsItem(id: "${id}", draft: true) { title } }` },
      { query: '{ versionsNewsItems(limit: 100) { docs { version { title } } } }' },
      '/api/v1/news?limit=100',
      `/api/v1/news/${marker}`,
      `/news/${marker}`,
      '/news',
      '/news.atom',
      '/',
    ],
    secret: ({ embargoed }) => embargoed.marker,
    readers: forumReaders,
  },
  {
    door: 'a session that named it',
    secretName: 'the id of a withdrawn project',
    requests: ({ session: { id } }) => [
      `/api/sessions/${id}?depth=0`,
      `/api/sessions/${id}?depth=2`,
      `/api/sessions?where[id][equals]=${id}&depth=1`,
      { query: `{ Session(id: "${id}") { title projects { id code } } }` },
    ],
    secret: ({ session }) => session.withdrawn.id,
    readers: overseers,
  },
]
