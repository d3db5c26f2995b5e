import {
  access,
  administrator,
  anyOf,
  ministry,
  ofOwnState,
  secretariat,
  where,
} from '@/permissions'

/** A stranger reads a file only while a current public record names it. */
const named = where({ public: { equals: true } })

/** The same for pictures and documents. Nothing is deleted: an old record may still name it. */
export const uploadAccess = {
  read: access(anyOf(secretariat, administrator, ofOwnState('state'), named)),
  create: access(anyOf(secretariat, ministry)),
  update: access(anyOf(secretariat, ofOwnState('state'))),
  delete: () => false,
}
