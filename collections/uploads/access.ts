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

/** A stranger can read a file only while a current public record refers to it. */
const isPublic = where({ public: { equals: true } })

/**
 * A file that has its row. If access were simply granted, Payload would send any file in the
 * folder, and respond with a 500 for a missing one. `exists` is not used, because Payload loses it
 * on MongoDB when queried through a relation.
 */
const hasRow = where({ filename: { not_equals: '' } })

/** A rule for files that have a row. */
export function withRow(rule: Rule): Rule {
  return allOf(rule, hasRow)
}

/**
 * Who may open a file: those who may open all of them, its ministry, and everyone once it is
 * public.
 */
export function readableBy(all: Rule): Rule {
  return anyOf(withRow(all), ofOwnState('state'), isPublic)
}

/** The same for pictures and documents. Nothing is deleted: an old record may still refer to it. */
export const uploadAccess = {
  read: access(readableBy(anyOf(secretariat, administrator))),
  create: access(anyOf(secretariat, ministry)),
  update: access(anyOf(secretariat, ofOwnState('state'))),
  delete: () => false,
}
