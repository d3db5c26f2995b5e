const WELL_FORMED_ID = /^[\w.-]{1,64}$/

/** The id of a request: the caller's own if it is well-formed. */
export function requestIdOf(requested: string | undefined): string {
  return requested !== undefined && WELL_FORMED_ID.test(requested) ? requested : crypto.randomUUID()
}
