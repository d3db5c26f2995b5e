import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import { setting } from '@/settings'

/**
 * Passes the client's address on to the code behind Payload; whatever a client sends under this
 * name is replaced.
 */
export const ADDRESS_HEADER = 'x-catalogue-address'

/**
 * The client's address in canonical form: that of the socket or, behind proxies, the one that the
 * outermost proxy saw. TRUST_PROXY is their number; entries further left in X-Forwarded-For come
 * from the client itself. Where a proxy wrote no address there, the socket's is used.
 */
export function clientAddress(request: IncomingMessage): string {
  const socket = parse(request.socket.remoteAddress ?? '')?.toString() ?? ''
  const proxies = setting('TRUST_PROXY')
  if (proxies < 1) return socket
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  return parse(withoutPort(forwarded.at(-proxies)?.trim() ?? ''))?.toString() ?? socket
}

/**
 * What counts as one client: an IPv4 address, or an IPv6 network of 64 bits, since one client has
 * all of it; everything that is not an address counts as one client.
 */
export function networkOf(address: string): string {
  const parsed = parse(address)
  if (!parsed) return ''
  if (parsed.kind() === 'ipv4') return parsed.toString()
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/64`)
  return `${network.toString()}/64`
}

/**
 * Recognises IPv4 written as IPv6, and drops zones. Only the dotted form of four decimal parts
 * counts as IPv4.
 */
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
