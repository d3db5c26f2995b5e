import type { PayloadRequest } from 'payload'

/** The edition of a new session, from the address of its form: `…/sessions/create?edition=ID`. */
export function editionAsked({ req }: { req?: PayloadRequest }): string | undefined {
  const asked = req?.query.edition
  return typeof asked === 'string' && /^[\w-]{1,64}$/.test(asked) ? asked : undefined
}
