const SANE_ID = /^[\w.-]{1,64}$/

/** The name of a request: the caller's own where that is a sane one. */
export function requestIdOf(asked: string | undefined): string {
  return asked !== undefined && SANE_ID.test(asked) ? asked : crypto.randomUUID()
}
