/**
 * Who may do what through Payload's doors: REST, GraphQL and the Local API with a user. Each cell
 * names those who may; everybody else must be refused, learn nothing and change nothing. The tests
 * try every cell at every door, and `docs/security.md` shows this table.
 */
export const ROLES = [
  'stranger',
  'neighbour',
  'ministry',
  'organiser',
  'secretariat',
  'administrator',
] as const

export type Role = (typeof ROLES)[number]

export const OPERATIONS = [
  'read',
  'readVersions',
  'create',
  'update',
  'restore',
  'delete',
  'duplicate',
] as const

export type Operation = (typeof OPERATIONS)[number]

export interface DoorRow extends Record<Operation, readonly Role[]> {
  collection: string
  /** Which rows of the collection; a key of `KINDS`. */
  row: string
}

const everyone = ROLES
const nobody: readonly Role[] = []
const staff: readonly Role[] = ['neighbour', 'ministry', 'secretariat', 'administrator']
const editors: readonly Role[] = ['neighbour', 'ministry', 'secretariat']
const overseers: readonly Role[] = ['ministry', 'secretariat', 'administrator']
const owners: readonly Role[] = ['ministry', 'secretariat']
const secretariat: readonly Role[] = ['secretariat']
const administrator: readonly Role[] = ['administrator']
const ministry: readonly Role[] = ['ministry']
const ministries: readonly Role[] = ['neighbour', 'ministry']
const forumStaff: readonly Role[] = ['organiser', 'secretariat']
const forumReaders: readonly Role[] = ['organiser', 'secretariat', 'administrator']

const closed: Record<Operation, readonly Role[]> = {
  read: nobody,
  readVersions: nobody,
  create: nobody,
  update: nobody,
  restore: nobody,
  delete: nobody,
  duplicate: nobody,
}

/** What an organiser or the secretariat enters for the Forum. */
const forum = {
  ...closed,
  read: forumReaders,
  readVersions: forumReaders,
  create: forumStaff,
  update: forumStaff,
  restore: forumStaff,
}

const project = { ...closed, collection: 'projects', read: overseers, readVersions: overseers }

/** “ministry” is the ministry of the row's own state, “neighbour” that of another state. */
export const TABLE: readonly DoorRow[] = [
  { ...project, row: 'a draft', create: owners, update: owners, restore: owners },
  // Frozen for its ministry until recalled or returned.
  { ...project, row: 'a submission', create: owners, update: secretariat, restore: secretariat },
  // Updated and restored as a draft: the public text stays until the next approval.
  { ...project, row: 'a published project', read: everyone, update: owners, restore: owners },
  { ...project, row: 'a withdrawn project', update: owners, restore: owners },
  {
    ...closed,
    collection: 'contacts',
    row: 'a contact person',
    read: owners,
    create: owners,
    update: owners,
  },
  {
    ...closed,
    collection: 'media',
    row: 'a picture of a draft',
    read: overseers,
    create: editors,
    update: owners,
  },
  // What was approved with a record may be changed only by those who approve.
  {
    ...closed,
    collection: 'media',
    row: 'a published picture',
    read: everyone,
    update: secretariat,
  },
  {
    ...closed,
    collection: 'documents',
    row: 'a document of a draft',
    read: overseers,
    create: editors,
    update: owners,
  },
  {
    ...closed,
    collection: 'documents',
    row: 'a published document',
    read: everyone,
    update: secretariat,
  },
  {
    ...closed,
    collection: 'documents',
    row: 'a restricted document of a published project',
    read: owners,
    update: secretariat,
  },
  {
    ...closed,
    collection: 'organisations',
    row: 'an organisation that no public record names',
    read: overseers,
    create: staff,
    update: secretariat,
  },
  {
    ...closed,
    collection: 'organisations',
    row: 'an organisation that the secretariat offers',
    read: staff,
    update: secretariat,
  },
  {
    ...closed,
    collection: 'organisations',
    row: 'an organisation of a public record',
    read: everyone,
    update: secretariat,
  },
  {
    ...closed,
    collection: 'programmes',
    row: 'a programme',
    read: everyone,
    create: secretariat,
    update: secretariat,
  },
  {
    ...closed,
    collection: 'exchange-rates',
    row: 'an exchange rate',
    read: everyone,
    create: secretariat,
    update: secretariat,
  },
  {
    ...closed,
    collection: 'users',
    row: 'another person’s account',
    read: administrator,
    create: administrator,
    update: administrator,
  },
  { ...forum, collection: 'editions', row: 'a draft of an edition' },
  { ...forum, collection: 'editions', row: 'a published edition', read: everyone },
  { ...forum, collection: 'sessions', row: 'a session of an edition that is a draft' },
  { ...forum, collection: 'sessions', row: 'a session of a published edition', read: everyone },
  { ...forum, collection: 'news', row: 'news under embargo' },
  { ...forum, collection: 'news', row: 'published news', read: everyone },
  { ...forum, collection: 'guides', row: 'a published guide', read: everyone },
  {
    ...closed,
    collection: 'imports',
    row: 'a spreadsheet that a ministry sent',
    read: owners,
    create: ministries,
  },
  { ...closed, collection: 'publications', row: 'a row of the log' },
  { ...closed, collection: 'forum-publications', row: 'a row of the Forum’s log' },
  { ...closed, collection: 'registry', row: 'a counter' },
  { ...closed, collection: 'trail', row: 'a note of an account', read: administrator },
  {
    ...closed,
    collection: 'trail',
    row: 'a note of a contact person',
    read: ['secretariat', 'administrator'],
  },
  {
    ...closed,
    collection: 'payload-locked-documents',
    row: 'a lock held by the ministry',
    read: overseers,
    update: owners,
    delete: owners,
  },
  {
    ...closed,
    collection: 'payload-preferences',
    row: 'a preference of the ministry’s person',
    read: ministry,
    create: [...staff, 'organiser'],
    update: ministry,
    delete: ministry,
  },
  { ...closed, collection: 'payload-migrations', row: 'a migration' },
  { ...closed, collection: 'payload-kv', row: 'a stored value' },
]
