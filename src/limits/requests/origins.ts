import type { IncomingMessage } from 'node:http'
import { setting } from '@/settings'
import { SESSION_COOKIE } from './session'

/** The origin of SITE_URL, such as `https://catalogue.example`; undefined when it is not set. */
export function siteOrigin(): string | undefined {
  const site = setting('SITE_URL')
  return site === undefined ? undefined : new URL(site).origin
}

/** Whether people reach this catalogue by https. */
export function isBehindHttps(): boolean {
  return siteOrigin()?.startsWith('https:') === true
}

/**
 * The origins from which Payload takes a cookie: the public address and the server's own. Empty,
 * which means any, where no public address is set: `dropForeignCookies` compares with the address
 * that was asked for, which nobody can list beforehand.
 */
export function cookieOrigins(): string[] {
  const site = siteOrigin()
  if (!site) return []
  const own = process.env.SERVER_ORIGIN
  return [...new Set([site, ...(own ? [own, own.replace('//127.0.0.1', '//localhost')] : [])])]
}

/**
 * Takes the session out of a request that another site made: it is answered as a stranger's. A link
 * from elsewhere to a page of the admin stays signed in.
 */
export function dropForeignCookies(request: IncomingMessage, path: string): void {
  const { cookie } = request.headers
  if (!cookie?.includes(SESSION_COOKIE) || isFromHere(request, path)) return
  const kept = cookie.split(';').filter((part) => !part.trim().startsWith(`${SESSION_COOKIE}=`))
  request.headers.cookie = kept.join(';')
}

function isFromHere(request: IncomingMessage, path: string): boolean {
  const { host, origin } = request.headers
  const site = request.headers['sec-fetch-site']
  if (origin !== undefined) {
    return origin === siteOrigin() || (URL.canParse(origin) && new URL(origin).host === host)
  }
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  const isVisit = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate'
  return isVisit && !/^\/api(?:\/|$)/.test(path)
}
