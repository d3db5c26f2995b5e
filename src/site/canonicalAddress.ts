import type { Locale } from '@/vocabulary'

/**
 * The canonical form of an address with superfluous slashes, or with the code of the language that
 * needs none; undefined for any other. It never leaves the site, because exactly one slash precedes
 * it.
 */
export function canonicalAddress(address: string, first: Locale): string | undefined {
  const [, path = '', search = ''] = /^([^?]*)(.*)$/s.exec(address) ?? []
  const parts = path.split(/[/\\]+/).filter(Boolean)
  const tidy = `/${(parts[0] === first ? parts.slice(1) : parts).join('/')}`
  return tidy === path ? undefined : tidy + search
}
