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
import type { MadePage, PageRequest, Route, ShownPage } from './page'

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

const HTML = 'text/html; charset=utf-8'
const RETRY_AFTER_SECONDS = 5

/** Each is asked for again before it is shown, and packed for who takes that. */
const PAGE_HEADERS = { 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }

/** A page as it is sent to everybody who asks for it. */
interface Ready {
  made: MadePage
  body: Buffer
  packed: Buffer
}

/** Answers by pages made from the catalogue as it is now. */
export function createResponder(options: PagesOptions) {
  const { assets, build, cache, site = '' } = options
  const making = new Map<string, Promise<Ready>>()
  const inTurn = createLines()

  /** Who asks for the same while it is made is given the same: readers of one newsletter come at once. */
  function shareMaking(key: string, make: () => Promise<Ready>): Promise<Ready> {
    const running = making.get(key)
    if (running) return running
    const begun = inTurn(make).finally(() => making.delete(key))
    making.set(key, begun)
    return begun
  }

  async function makeReady(route: Route, request: PageRequest): Promise<Ready> {
    const made = await route.page(request)
    const body = Buffer.from('to' in made ? '' : write(made, request.locale, options))
    return { made, body, packed: await compress(body) }
  }

  /**
   * 304 where the reader holds this version of the page already. Pages show nobody more than anybody
   * else, so each may be cached; parameters that mean nothing to it make no page of their own.
   */
  return async function respond(
    c: Context<RequestEnv>,
    route: Route,
    locale: Locale,
  ): Promise<Response> {
    const catalogue = options.catalogue()
    const snapshot = await catalogue.now()
    const day = today()
    // Taken now: what is made after a wait may be newer than this, and is then not given as this.
    const version = dataVersion(snapshot, day)
    const search = new URL(c.req.url).searchParams
    const query = route.query?.(search) ?? ''
    const address = c.req.path + (query && `?${query}`)
    const tag = entityTag([version, build, site, address])
    const named = c.req.header('If-None-Match')
    // `*` is any page that there is: whether there is one shows once it is made.
    const holdsIt = ifNoneMatchIncludes(named, tag)
    if (holdsIt && named?.trim() !== '*') return notModified(c, tag)

    const isCompressed = acceptsGzip(c.req.header('Accept-Encoding'))
    const found = cache.find(address)
    if (found?.version === version && isCompressed) {
      // Another spelling that is asked for again is found at once the next time, as the same bytes.
      const asked = addressOf(c)
      if (asked !== address && cache.shouldCache(asked)) cache.store(asked, found)
      return sendBody(c, found)
    }
    const path = c.req.param() as Record<string, string>
    const request = { catalogue, snapshot, locale, today: day, path, search, assets }
    const { body, made, packed } = await shareMaking(`${version} ${address}`, () =>
      makeReady(route, request),
    )
    if (made.status !== 200)
      return sendOther(c, made, { body: isCompressed ? packed : body, isCompressed }, options)
    if (holdsIt) return notModified(c, tag)
    const whole = { type: HTML, tag, policy: policyOf(made, options), headers: PAGE_HEADERS }
    if (cache.shouldCache(address)) {
      cache.store(address, { version, ...whole, body: packed, isCompressed: true })
    }
    return sendBody(c, { ...whole, body: isCompressed ? packed : body, isCompressed })
  }
}

/** Sends a page that is made without the catalogue. */
export async function sendPage(
  c: Context<RequestEnv>,
  page: ShownPage,
  locale: Locale,
  options: PagesOptions,
): Promise<Response> {
  const body = Buffer.from(write(page, locale, options))
  const isCompressed = acceptsGzip(c.req.header('Accept-Encoding'))
  return sendOther(
    c,
    page,
    { body: isCompressed ? await compress(body) : body, isCompressed },
    options,
  )
}

/** Leads to another address, which may lead elsewhere tomorrow: browsers ask again. */
export function redirect(c: Context, to: string, status: 301 | 302): Response {
  return c.body(null, status, { Location: to, ...PAGE_HEADERS })
}

/** Sends what is never cached: a page with another status than 200, or another address. */
function sendOther(
  c: Context<RequestEnv>,
  made: MadePage,
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

/** Pages made at the same time: each waits for the database for a while, and then holds up the process. */
const MAX_MAKING = 2

/** Lets others be answered between two pages: a crowd of them would hold up whoever asks the API. */
function createLines() {
  const lines = Array.from({ length: MAX_MAKING }, () => Promise.resolve())
  let next = 0
  return <Result,>(work: () => Promise<Result>): Promise<Result> => {
    const line = next
    next = (next + 1) % MAX_MAKING
    const done = (lines[line] ?? Promise.resolve()).then(() => nextTurn()).then(work)
    lines[line] = done.then(
      () => undefined,
      () => undefined,
    )
    return done
  }
}

/** The scripts that a page brings. */
function islandsOf({ islands = [] }: ShownPage, { dev }: PagesOptions): readonly Island[] {
  return dev ? [...islands, 'reload'] : islands
}

function policyOf(page: ShownPage, options: PagesOptions): string | undefined {
  return islandsOf(page, options).length > 0 ? options.scriptPolicy : undefined
}

function write(page: ShownPage, locale: Locale, options: PagesOptions): string {
  const { assets, site } = options
  const scripts = islandsOf(page, options).map((name) => assets.islands[name])
  const document = (
    <Document page={page} locale={locale} assets={assets} scripts={scripts} site={site} />
  )
  return `<!DOCTYPE html>${renderToStaticMarkup(document)}`
}
