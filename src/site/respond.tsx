import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Context } from 'hono'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Catalogue } from '@/catalogue/types'
import { today } from '@/dates'
import {
  acceptsGzip,
  addressOf,
  dataVersion,
  entityTag,
  ifNoneMatchIncludes,
  compress,
  sendBody,
  type RequestEnv,
  type ResponseCache,
  type WholeResponse,
} from '@/responses'
import type { Locale } from '@/vocabulary'
import type { Assets, Island } from './assets'
import { Document } from './Document'
import type { PageResult, PageRequest, Route, ShownPage } from './page'

/** What the pages depend on. */
export interface PagesOptions {
  /** Called for each request; may throw CatalogueUnavailable. */
  catalogue: () => Catalogue
  /** Identifies the build: part of every ETag. */
  build: string
  cache: ResponseCache
  assets: Assets
  /**
   * The Content-Security-Policy of a page with scripts of this site; that of all others is set
   * earlier.
   */
  scriptPolicy: string
  /** The public origin, if known. */
  site?: string
  /** Pages reload themselves when the code has changed. */
  dev?: boolean
  /** The languages in which pages are served, the first at the root. */
  locales: readonly [Locale, ...Locale[]]
}

const HTML = 'text/html; charset=utf-8'
const RETRY_AFTER_SECONDS = 5

/** Every page is revalidated before it is shown, and compressed for clients that accept it. */
const PAGE_HEADERS = { 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }

/** A page as sent to everyone who requests it. */
interface RenderedPage {
  made: PageResult
  body: Buffer
  compressed: Buffer
}

/** Responds with pages made from the catalogue as it is now. */
export function createResponder(options: PagesOptions) {
  const { assets, build, cache, site = '' } = options
  const inProgress = new Map<string, Promise<RenderedPage>>()
  const limited = createLanes()

  /**
   * Requests for a page that is being made share the result: readers of a newsletter all come at
   * once.
   */
  function shareRendering(key: string, make: () => Promise<RenderedPage>): Promise<RenderedPage> {
    const running = inProgress.get(key)
    if (running) return running
    const started = limited(make).finally(() => inProgress.delete(key))
    inProgress.set(key, started)
    return started
  }

  async function render(route: Route, request: PageRequest): Promise<RenderedPage> {
    const made = await route.page(request)
    const body = Buffer.from('to' in made ? '' : renderHtml(made, request.locale, options))
    return { made, body, compressed: await compress(body) }
  }

  /**
   * 304 if the reader already has this version of the page. Pages are the same for everyone, so
   * each may be cached; parameters without a meaning do not make a separate page.
   */
  return async function respond(
    c: Context<RequestEnv>,
    route: Route,
    locale: Locale,
  ): Promise<Response> {
    const catalogue = options.catalogue()
    const snapshot = await catalogue.now()
    const day = today()
    // Taken now: what is made after a wait may be newer than this version, and is then not cached
    // under it.
    const version = dataVersion(snapshot, day)
    const search = new URL(c.req.url).searchParams
    const query = route.query?.(search) ?? ''
    const address = c.req.path + (query && `?${query}`)
    const tag = entityTag([version, build, site, address])
    const ifNoneMatch = c.req.header('If-None-Match')
    // `*` stands for any existing page: whether there is one is known once it is made.
    const isCurrent = ifNoneMatchIncludes(ifNoneMatch, tag)
    if (isCurrent && ifNoneMatch?.trim() !== '*') return notModified(c, tag)

    const isCompressed = acceptsGzip(c.req.header('Accept-Encoding'))
    const found = cache.find(address)
    if (found?.version === version && isCompressed) {
      // A repeated request in another spelling is found at once next time, as the same bytes.
      const requested = addressOf(c)
      if (requested !== address && cache.shouldCache(requested)) cache.store(requested, found)
      return sendBody(c, found)
    }
    const path = c.req.param() as Record<string, string>
    const request = { catalogue, snapshot, locale, today: day, path, search, assets }
    const { body, made, compressed } = await shareRendering(`${version} ${address}`, () =>
      render(route, request),
    )
    if (made.status !== 200)
      return sendOther(c, made, { body: isCompressed ? compressed : body, isCompressed }, options)
    if (isCurrent) return notModified(c, tag)
    const whole = { type: HTML, tag, policy: policyOf(made, options), headers: PAGE_HEADERS }
    if (cache.shouldCache(address)) {
      cache.store(address, { version, ...whole, body: compressed, isCompressed: true })
    }
    return sendBody(c, { ...whole, body: isCompressed ? compressed : body, isCompressed })
  }
}

/** Sends a page that is made without the catalogue. */
export async function sendPage(
  c: Context<RequestEnv>,
  page: ShownPage,
  locale: Locale,
  options: PagesOptions,
): Promise<Response> {
  const body = Buffer.from(renderHtml(page, locale, options))
  const isCompressed = acceptsGzip(c.req.header('Accept-Encoding'))
  return sendOther(
    c,
    page,
    { body: isCompressed ? await compress(body) : body, isCompressed },
    options,
  )
}

/** Redirects to an address that may be another tomorrow, so browsers must ask again. */
export function redirect(c: Context, to: string, status: 301 | 302): Response {
  return c.body(null, status, { Location: to, ...PAGE_HEADERS })
}

/** Sends what is never cached: a page with a status other than 200, or a redirect. */
function sendOther(
  c: Context<RequestEnv>,
  made: PageResult,
  whole: Pick<WholeResponse, 'body' | 'isCompressed'>,
  options: PagesOptions,
): Response {
  if ('to' in made) return redirect(c, made.to, made.status)
  const { status } = made
  const retry = status === 503 && { 'Retry-After': String(RETRY_AFTER_SECONDS) }
  const headers = { ...PAGE_HEADERS, ...retry }
  return sendBody(c, { type: HTML, policy: policyOf(made, options), headers, ...whole }, status)
}

function notModified(c: Context, tag: string): Response {
  return c.body(null, 304, { ETag: tag, ...PAGE_HEADERS })
}

/**
 * How many pages are made at the same time: each waits for the database for a while, and then
 * occupies the process.
 */
const MAX_CONCURRENT = 2

/**
 * Lets other requests be handled between two pages: a crowd of them would hold up users of the API.
 */
function createLanes() {
  const lanes = Array.from({ length: MAX_CONCURRENT }, () => Promise.resolve())
  let next = 0
  return <Result,>(work: () => Promise<Result>): Promise<Result> => {
    const lane = next
    next = (next + 1) % MAX_CONCURRENT
    const done = (lanes[lane] ?? Promise.resolve()).then(() => nextTurn()).then(work)
    lanes[lane] = done.then(
      () => undefined,
      () => undefined,
    )
    return done
  }
}

/** The islands (scripts) of a page. */
function islandsOf(
  { islands = [] }: ShownPage,
  { dev }: Pick<PagesOptions, 'dev'>,
): readonly Island[] {
  return dev ? [...islands, 'reload'] : islands
}

function policyOf(page: ShownPage, options: PagesOptions): string | undefined {
  return islandsOf(page, options).length > 0 ? options.scriptPolicy : undefined
}

/** The whole document of a page, as HTML. */
export function renderHtml(
  page: ShownPage,
  locale: Locale,
  options: Pick<PagesOptions, 'assets' | 'dev' | 'site'>,
): string {
  const { assets, site } = options
  const scripts = islandsOf(page, options).map((name) => assets.islands[name])
  const document = (
    <Document page={page} locale={locale} assets={assets} scripts={scripts} site={site} />
  )
  return `<!DOCTYPE html>${renderToStaticMarkup(document)}`
}
