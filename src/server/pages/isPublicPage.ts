/** What is no public page: Next's own files, the admin, the stock API, and anything with an ending. */
const NOT_A_PAGE = /^\/(?:_next|admin|api)(?:\/|$)|\.[a-z0-9]+$/

export function isPublicPage(path: string): boolean {
  return !NOT_A_PAGE.test(path)
}
