import type { Context } from 'hono'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Catalogue } from '@/catalogue/types'
import { today } from '@/dates'
import {
  acceptsGzip,
  addressOf,
  dataVersion,
  entityTag,
  isNamedIn,
  pack,
  sendBody,
  type RequestEnv,
  type ResponseCache,
} from '@/responses'
import type { Locale } from '@/vocabulary'
import type { Assets, Island } from './assets'
import { Document } from './Document'
import type { MadePage, MakePage, ShownPage } from './page'

/** What the pages stand on. */
export interface PagesOptions {
  /** Asked anew for each request; may throw CatalogueUnavailable. */
  catalogue: () => Catalogue
  /** Names the build: part of every ETag. */
  build: string
  cache: ResponseCache
  assets: Assets
  /** The Content-Security-Policy of a page with scripts of this site; that of all others is set before. */
  scriptPolicy: string
  /** The public origin, where it is known. */
  site?: string
  /** Pages load themselves anew when the code has changed. */
  dev?: boolean
  /** The languages that pages are served in, the first at the root. */
  locales: readonly [Locale, ...Locale[]]
}

const RETRY_AFTER_SECONDS = 5

/** Each is asked for again before it is shown, and packed for who takes that. */
const PAGE_HEADERS = { 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }

/**
 * Answers with a page made from the catalogue as it is now; 304 where the reader holds this version
 * of it already. Pages show nobody more than anybody else, so each may be cached.
 */
export async function respond(
  c: Context<RequestEnv>,
  make: MakePage,
  locale: Locale,
  options: PagesOptions,
): Promise<Response> {
  const { assets, build, cache, site = '' } = options
  const catalogue = options.catalogue()
  const snapshot = await catalogue.now()
  const day = today()
  // Taken now: what is made after a wait may be newer than this, and is then not given as this.
  const version = dataVersion(snapshot, day)
  const address = addressOf(c)
  const tag = entityTag([version, build, site, address])
  if (isNamedIn(c.req.header('If-None-Match'), tag)) {
    return c.body(null, 304, { ETag: tag, ...PAGE_HEADERS })
  }
  const path = c.req.param() as Record<string, string>
  const search = new URL(c.req.url).searchParams
  const made = await make({ catalogue, snapshot, locale, today: day, path, search, assets })
  if (made.status !== 200) return send(c, made, locale, options)
  const whole = { type: HTML, tag, headers: { ...PAGE_HEADERS, ...policyOf(made, options) } }
  const body = Buffer.from(write(made, locale, options))
  const shouldCache = cache.shouldCache(address)
  const isPacked = acceptsGzip(c.req.header('Accept-Encoding'))
  if (!shouldCache && !isPacked) return sendBody(c, { ...whole, body, isPacked })
  const packed = { ...whole, body: await pack(body), isPacked: true }
  if (shouldCache) cache.store(address, { version, ...packed })
  return sendBody(c, isPacked ? packed : { ...whole, body, isPacked })
}

const HTML = 'text/html; charset=utf-8'

/** Sends what is never cached: a page with another status than 200, or another address. */
export async function send(
  c: Context<RequestEnv>,
  made: MadePage,
  locale: Locale,
  options: PagesOptions,
): Promise<Response> {
  if ('to' in made) return c.redirect(made.to, made.status)
  const { status } = made
  const body = Buffer.from(write(made, locale, options))
  const isPacked = acceptsGzip(c.req.header('Accept-Encoding'))
  const retry = status === 503 && { 'Retry-After': String(RETRY_AFTER_SECONDS) }
  const headers = { ...PAGE_HEADERS, ...policyOf(made, options), ...retry }
  const whole = { type: HTML, headers, isPacked }
  return sendBody(c, { ...whole, body: isPacked ? await pack(body) : body }, status)
}

/** The scripts that a page brings. */
function islandsOf({ islands = [] }: ShownPage, { dev }: PagesOptions): readonly Island[] {
  return dev ? [...islands, 'reload'] : islands
}

function policyOf(page: ShownPage, options: PagesOptions): Record<string, string> {
  const hasScript = islandsOf(page, options).length > 0
  return hasScript ? { 'Content-Security-Policy': options.scriptPolicy } : {}
}

function write(page: ShownPage, locale: Locale, options: PagesOptions): string {
  const { assets, site } = options
  const scripts = islandsOf(page, options).map((name) => assets.islands[name])
  const document = (
    <Document page={page} locale={locale} assets={assets} scripts={scripts} site={site} />
  )
  return `<!DOCTYPE html>${renderToStaticMarkup(document)}`
}
