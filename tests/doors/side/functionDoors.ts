import { SERVER_FUNCTIONS } from '@/limits/serverFunctions/functions'
import type { SeededRow } from '../seedRow'
import type { Role } from '../table'

/** One of the admin's server functions, called for a draft of the ministry. */
export interface FunctionDoor {
  name: string
  /** What is requested, as shown in `docs/security.md`. */
  request: string
  args: (draft: SeededRow) => Record<string, unknown>
  /** Who gets the draft's text in the response. */
  readers: readonly Role[]
  /** Whose calls write something. */
  writers: readonly Role[]
}

const nobody: readonly Role[] = []
const overseers: readonly Role[] = ['ministry', 'secretariat', 'administrator']
const staff: readonly Role[] = ['neighbour', ...overseers]
const owners: readonly Role[] = ['ministry', 'secretariat']

/** Registered by Payload but unused here, and names that every object inherits. */
const CLOSED = [
  'get-default-layout',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'render-field',
  'render-widget',
  'schedule-publish',
  'slugify',
  'table-state',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__proto__',
]

const about = ({ id }: SeededRow) => ({ collectionSlug: 'projects', docID: id, id })

export const FUNCTION_DOORS: readonly FunctionDoor[] = [
  {
    name: 'form-state',
    request: 'the form of a draft, and its lock',
    args: ({ id }) => ({
      collectionSlug: 'projects',
      data: {},
      docPermissions: { fields: true },
      docPreferences: { fields: {} },
      id,
      operation: 'update',
      returnLockStatus: true,
      schemaPath: 'projects',
      updateLastEdited: true,
    }),
    readers: nobody,
    writers: owners,
  },
  {
    name: 'render-document',
    request: 'a draft in a drawer',
    args: ({ id }) => ({ collectionSlug: 'projects', docID: id, drawerSlug: 'x' }),
    readers: overseers,
    writers: nobody,
  },
  {
    name: 'render-document-slots',
    request: 'the buttons of a draft',
    args: ({ id }) => ({ collectionSlug: 'projects', id }),
    readers: nobody,
    writers: nobody,
  },
  {
    name: 'render-list',
    request: 'a list with a draft in a drawer; keeps the list’s columns for its caller',
    args: ({ id }) => ({
      collectionSlug: 'projects',
      drawerSlug: 'x',
      query: { limit: 10, where: { id: { equals: id } } },
    }),
    readers: overseers,
    writers: [...staff, 'organiser'],
  },
  {
    name: 'copy-data-from-locale',
    request: 'a draft’s text in another language',
    args: ({ id }) => ({
      collectionSlug: 'projects',
      docID: id,
      fromLocale: 'en',
      toLocale: 'vi',
    }),
    readers: owners,
    writers: owners,
  },
  ...CLOSED.map((name) => ({
    name,
    request: 'anything',
    args: about,
    readers: nobody,
    writers: nobody,
  })),
]

/** The functions that the product offers, to test that each has its row. */
export const OFFERED = Object.keys(SERVER_FUNCTIONS)
