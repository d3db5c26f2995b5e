import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import { setting } from '@/settings'

/** Tells the code below Payload who asks; whatever a client sends under this name is replaced. */
export const ADDRESS_HEADER = 'x-catalogue-address'

/**
 * The address of the client in its usual form: the socket's, or behind proxies the one that the
 * outermost of them saw. TRUST_PROXY is their number; entries of X-Forwarded-For further left come
 * from the client itself. Where a proxy writes no address there, it is the socket's.
 */
export function clientAddress(request: IncomingMessage): string {
  const socket = parse(request.socket.remoteAddress ?? '')?.toString() ?? ''
  const proxies = setting('TRUST_PROXY')
  if (proxies < 1) return socket
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  return parse(withoutPort(forwarded.at(-proxies)?.trim() ?? ''))?.toString() ?? socket
}

/**
 * What is counted as one client: an IPv4 address, or an IPv6 network of 64 bits, of which one client
 * has all; for what is no address, one client for all of it.
 */
export function networkOf(address: string): string {
  const parsed = parse(address)
  if (!parsed) return ''
  if (parsed.kind() === 'ipv4') return parsed.toString()
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/64`)
  return `${network.toString()}/64`
}

/** IPv4 also where it is written as IPv6, without a zone. Only the form of four decimal parts is IPv4. */
function parse(address: string) {
  const plain = address.replace(/%.*$/, '')
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(plain) || ipaddr.IPv6.isValid(plain)
  return isAddress ? ipaddr.process(plain) : undefined
}

/** Some proxies write `203.0.113.9:4711` and `[2001:db8::5]:4711`. */
function withoutPort(entry: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(entry)?.[1]
  return bracketed ?? entry.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
}
