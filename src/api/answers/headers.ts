/** What every answer carries beside its own. */
export const COMMON_HEADERS = {
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Disposition, ETag, Retry-After, X-Request-Id',
}

const SANE_ID = /^[\w.-]{1,64}$/

/** The name of a request: the caller's own where that is a sane one. */
export function requestIdOf(asked: string | undefined): string {
  return asked !== undefined && SANE_ID.test(asked) ? asked : crypto.randomUUID()
}
