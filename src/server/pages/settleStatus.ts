import type { ServerResponse } from 'node:http'
import { currentCatalogue } from '@/catalogue'
import { isPublicPage } from './isPublicPage'

/** `/projects/LA-ENE-0001/…`, also below a language. */
const PROJECT_PAGE = /^(?:\/[a-z]{2,3}(?:-[A-Za-z]+)?)?\/projects\/([^/]+)(?:\/|$)/

/**
 * Gives the page of a withdrawn project its status 410, and any page 503 while the log cannot be
 * read: a page that Next renders can say so in words only.
 */
export async function settlePageStatus(path: string, response: ServerResponse): Promise<void> {
  if (!isPublicPage(path)) return
  try {
    const catalogue = currentCatalogue()
    const snapshot = await catalogue.now()
    const code = PROJECT_PAGE.exec(path)?.[1]?.toUpperCase()
    if (code === undefined || snapshot.card(code)) return
    const found = await catalogue.project(code)
    if (found?.kind === 'withdrawn') answerWith(410, response)
  } catch (error) {
    if (!isUnavailable(error)) throw error
    response.setHeader('retry-after', '5')
    answerWith(503, response)
  }
}

/** By name: the catalogue was made by another bundle, whose class is not this one's. */
function isUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === 'CatalogueUnavailable'
}

/** Replaces the status of a rendered page, whichever of the three Next gives it; redirects stay. */
function answerWith(status: number, response: ServerResponse): void {
  const write = response.writeHead.bind(response)
  const replaced = new Set([200, 404, 500])
  response.writeHead = (given: number, ...rest: unknown[]) => {
    const settled = replaced.has(given) ? status : given
    return Reflect.apply(write, undefined, [settled, ...rest]) as ServerResponse
  }
}
