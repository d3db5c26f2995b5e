import { SERVER_FUNCTIONS } from '@/limits/serverFunctions/functions'
import type { SeededRow } from '../seedRow'
import type { Role } from '../table'

/** One of the admin's server functions, asked about a draft of the ministry. */
export interface FunctionDoor {
  name: string
  /** What it is asked for, in words that `docs/security.md` shows. */
  asked: string
  args: (draft: SeededRow) => Record<string, unknown>
  /** Who is told the draft's words by the answer. */
  told: readonly Role[]
  /** By whose call something is written. */
  writes: readonly Role[]
}

const nobody: readonly Role[] = []
const overseers: readonly Role[] = ['ministry', 'secretariat', 'administrator']
const staff: readonly Role[] = ['neighbour', ...overseers]
const owners: readonly Role[] = ['ministry', 'secretariat']

/** Registered by Payload and of no use here, and names that every object has by birth. */
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
    asked: 'the form of a draft, and its lock',
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
    told: nobody,
    writes: owners,
  },
  {
    name: 'render-document',
    asked: 'a draft in a drawer',
    args: ({ id }) => ({ collectionSlug: 'projects', docID: id, drawerSlug: 'x' }),
    told: overseers,
    writes: nobody,
  },
  {
    name: 'render-document-slots',
    asked: 'the buttons of a draft',
    args: ({ id }) => ({ collectionSlug: 'projects', id }),
    told: nobody,
    writes: nobody,
  },
  {
    name: 'render-list',
    asked: 'a list with a draft in a drawer; keeps the list’s columns for its caller',
    args: ({ id }) => ({
      collectionSlug: 'projects',
      drawerSlug: 'x',
      query: { limit: 10, where: { id: { equals: id } } },
    }),
    told: overseers,
    writes: [...staff, 'organiser'],
  },
  {
    name: 'copy-data-from-locale',
    asked: 'a draft’s text in another language',
    args: ({ id }) => ({
      collectionSlug: 'projects',
      docID: id,
      fromLocale: 'en',
      toLocale: 'vi',
    }),
    told: owners,
    writes: owners,
  },
  ...CLOSED.map((name) => ({
    name,
    asked: 'anything',
    args: about,
    told: nobody,
    writes: nobody,
  })),
]

/** What the product offers, for the test that none is without its row. */
export const OFFERED = Object.keys(SERVER_FUNCTIONS)
