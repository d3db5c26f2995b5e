import type { FIELDS } from './fields'
import type { StoredOf } from '@/description/kinds'
import type { Maybe, Referred } from '@/description/material'

interface StoredAcknowledgement {
  check?: Maybe<string>
  path?: Maybe<string>
  value?: Maybe<string>
  reason?: Maybe<string>
  by?: Maybe<string>
  at?: Maybe<string>
}

/**
 * A project's row as the database gives it for all locales: localised fields as texts by language,
 * relations as ids.
 */
export type StoredProject = StoredOf<typeof FIELDS> & {
  id: string
  _status?: Maybe<string>
  code: string
  slug?: Maybe<string>
  unread?: unknown
  /** Code of the entry that this one repeats; never public. */
  sameAs?: Maybe<string>
  acknowledgements?: Maybe<StoredAcknowledgement[]>
}

/** Everything that a record is written from. */
export interface Material extends Referred {
  project: StoredProject
}
