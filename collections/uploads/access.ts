import {
  access,
  administrator,
  allOf,
  anyOf,
  ministry,
  ofOwnState,
  secretariat,
  where,
  type Rule,
} from '@/permissions'

/** A stranger reads a file only while a current public record names it. */
const named = where({ public: { equals: true } })

/**
 * A file that has its row. With a plain yes Payload would send any file of the folder, and answer
 * one that is not there with a fault. Not by `exists`: Payload loses that on MongoDB where it is asked
 * through a relation.
 */
const stored = where({ filename: { not_equals: '' } })

/** Who opens a file: those whom `all` lets open every one, its ministry, and everybody once it is public. */
export function openedBy(all: Rule): Rule {
  return anyOf(allOf(all, stored), ofOwnState('state'), named)
}

/** The same for pictures and documents. Nothing is deleted: an old record may still name it. */
export const uploadAccess = {
  read: access(openedBy(anyOf(secretariat, administrator))),
  create: access(anyOf(secretariat, ministry)),
  update: access(anyOf(secretariat, ofOwnState('state'))),
  delete: () => false,
}
