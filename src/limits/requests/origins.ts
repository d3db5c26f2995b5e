import type { IncomingMessage } from 'node:http'
import { setting } from '@/settings'
import { SESSION_COOKIE } from './session'

/** The origin of SITE_URL, such as `https://catalogue.example`; undefined if it is not set. */
export function siteOrigin(): string | undefined {
  const site = setting('SITE_URL')
  return site === undefined ? undefined : new URL(site).origin
}

/** Whether people reach this catalogue over https. */
export function isBehindHttps(): boolean {
  return siteOrigin()?.startsWith('https:') === true
}

/**
 * The origins from which Payload accepts a cookie: the public address and the server's own. Empty,
 * which means any, if no public address is set: then `dropForeignCookies` compares with the
 * requested address, which cannot be listed beforehand.
 */
export function cookieOrigins(): string[] {
  const site = siteOrigin()
  if (!site) return []
  const own = process.env.SERVER_ORIGIN
  return [...new Set([site, ...(own ? [own, own.replace('//127.0.0.1', '//localhost')] : [])])]
}

/**
 * Removes the session from a request made by another site, which is then treated as a stranger's. A
 * link from elsewhere to a page of the admin stays signed in.
 */
export function dropForeignCookies(request: IncomingMessage, path: string): void {
  const { cookie } = request.headers
  if (!cookie?.includes(SESSION_COOKIE) || isSameSite(request, path)) return
  const others = cookie.split(';').filter((part) => !part.trim().startsWith(`${SESSION_COOKIE}=`))
  request.headers.cookie = others.join(';')
}

function isSameSite(request: IncomingMessage, path: string): boolean {
  const { host, origin } = request.headers
  const site = request.headers['sec-fetch-site']
  if (origin !== undefined) {
    return origin === siteOrigin() || (URL.canParse(origin) && new URL(origin).host === host)
  }
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  const isNavigation = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate'
  return isNavigation && !/^\/api(?:\/|$)/.test(path)
}
