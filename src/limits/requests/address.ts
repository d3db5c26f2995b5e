import type { IncomingMessage } from 'node:http'

/** Tells the code below Payload who asks; whatever a client sends under this name is replaced. */
export const ADDRESS_HEADER = 'x-catalogue-address'

/**
 * The address of the client: the socket's, or behind proxies the one that the outermost of them saw.
 * TRUST_PROXY is their number; entries of X-Forwarded-For further left come from the client itself.
 */
export function clientAddress(request: IncomingMessage): string {
  const socket = plain(request.socket.remoteAddress ?? '')
  const proxies = Number(process.env.TRUST_PROXY || 0)
  if (!Number.isInteger(proxies) || proxies < 1) return socket
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
  const entries = forwarded.split(',').map((entry) => plain(entry.trim()))
  return entries.at(-proxies) || socket
}

/** An IPv4 address without its IPv6 form. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

/** What is counted as one client: an IPv4 address, or an IPv6 network, of which one client has all. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = ''] = address.split('::')
  const groups = address.includes('::') ? [...head.split(':'), '', '', '', ''] : address.split(':')
  return `${groups.slice(0, 4).join(':')}::/64`
}
