import path from 'node:path'
import { openMongodbStore } from './mongodb'
import { openSqliteStore } from './sqlite'
import type { Store } from './types'

export type { Store } from './types'

/** Where a test's catalogue is stored, as settings of the product. */
export interface Place {
  DATA_DIR: string
  DATABASE_URI: string
}

export function openStore({ DATABASE_URI, DATA_DIR }: Place): Store {
  return DATABASE_URI
    ? openMongodbStore(DATABASE_URI)
    : openSqliteStore(path.join(DATA_DIR, 'catalogue.db'))
}
