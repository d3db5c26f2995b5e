/** Top-level names that never lead to a public page. */
const PRIVATE = ['localhost', 'local', 'internal']

const HOST_NAME =
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})\.?$/
const ALLOWED = 'Write a full address such as https://example.org/page'

/**
 * Why a text is not the address of a public web page, and what is allowed; null if it is one.
 * Surrounding white space is accepted: whoever stores the address trims it.
 */
export function webAddressProblem(text: string): string | null {
  const address = text.trim()
  if (/[\s\p{Z}\p{Cc}\p{Cf}]/u.test(address)) {
    return `${ALLOWED}, without spaces, line breaks or invisible characters; a space in it is written %20.`
  }
  if (address.includes('\\')) return `${ALLOWED}, without backslashes.`
  // Browsers also accept one slash, or none, in place of two: what is written must be what is
  // meant.
  const authority = /^https?:\/\/([^/?#]+)/i.exec(address)?.[1]
  if (authority === undefined) return `${ALLOWED}: it starts with https:// or http://.`
  if (authority.includes('@')) return `${ALLOWED}, without a name or password before the host.`
  if (!URL.canParse(address) || !isPublicHost(new URL(address).hostname)) {
    return `${ALLOWED}, with the public name of its host, not a number or a name inside a network.`
  }
  return null
}

/** Whether a host name, as `URL` normalises it, is a domain name that may be public. */
function isPublicHost(host: string): boolean {
  const last = host.replace(/\.$/, '').split('.').at(-1) ?? ''
  return host.length <= 254 && HOST_NAME.test(host) && !PRIVATE.includes(last)
}
