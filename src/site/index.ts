import path from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { CatalogueUnavailable } from '@/catalogue'
import { addressOf, assignRequestId, type RequestEnv } from '@/responses'
import { sitePath } from '@/ui/links/paths'
import { createFeed } from './news/feed'
import { NEWS_FEED } from './news/list'
import { errorPage, notFoundPage, unavailablePage } from './notices'
import { createResponder, type PagesOptions, redirect, sendPage } from './respond'
import { ROUTES } from './routes'
import { canonicalAddress } from './canonicalAddress'

export { readAssets, type Assets } from './assets'
export { previewHtml, missingPreviewHtml } from './preview'
export type { PagesOptions } from './respond'

/** A file whose name is a hash of its content never changes. A year, in seconds. */
const IMMUTABLE = 'public, max-age=31536000, immutable'

/**
 * The public site: every page in every language that it is served in, and the files that pages
 * load. It reads the catalogue and nothing else. `folder` is the project's.
 */
export function createPages(options: PagesOptions, folder: string): Hono<RequestEnv> {
  const { locales } = options
  const [first] = locales
  const localeOf = (c: Context) =>
    locales.find((locale) => c.req.path.split('/')[1] === locale) ?? first

  const respond = createResponder(options)
  const site = new Hono<RequestEnv>()
  site.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.status !== 200 && c.res.status !== 206) return
    c.header('Cache-Control', IMMUTABLE)
    c.header('Vary', 'Accept-Encoding')
  })
  // The compressed forms are not files of their own.
  const files = serveStatic({ root: path.join(folder, 'build'), precompressed: true })
  site.get('/assets/*', (c, next) => (/\.(?:br|gz)$/.test(c.req.path) ? next() : files(c, next)))
  site.use(assignRequestId({}))
  // The island `reload` polls this, and reloads the page once the catalogue is back.
  if (options.dev) {
    site.get('/dev/build', async (c) => {
      await options.catalogue().now()
      return c.text(options.build)
    })
  }
  const respondFeed = createFeed(options)
  for (const locale of locales) {
    site.get(sitePath(NEWS_FEED, locale), (c) => respondFeed(c, locale))
    for (const route of ROUTES) {
      site.get(sitePath(route.path, locale), (c) => respond(c, route, locale))
    }
  }
  site.get('*', (c) => {
    const to = canonicalAddress(addressOf(c), first)
    if (to !== undefined) return redirect(c, to, 301)
    return sendPage(c, notFoundPage(localeOf(c)), localeOf(c), options)
  })
  // The port refuses all other methods except OPTIONS.
  site.all('*', (c) => c.body(null, 204, { Allow: 'GET, HEAD' }))
  site.onError((error, c) => {
    const locale = localeOf(c)
    if (error instanceof CatalogueUnavailable)
      return sendPage(c, unavailablePage(locale), locale, options)
    console.error(`Request ${c.get('requestId')} failed`, error)
    return sendPage(c, errorPage(locale, addressOf(c)), locale, options)
  })
  return site
}
