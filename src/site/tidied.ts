import type { Locale } from '@/vocabulary'

/**
 * The address that is meant by one with slashes too many, or with the code of the language that
 * needs none; undefined for any other. It never leaves the site: one slash stands before it.
 */
export function tidied(address: string, first: Locale): string | undefined {
  const [, path = '', search = ''] = /^([^?]*)(.*)$/s.exec(address) ?? []
  const parts = path.split(/[/\\]+/).filter(Boolean)
  const tidy = `/${(parts[0] === first ? parts.slice(1) : parts).join('/')}`
  return tidy === path ? undefined : tidy + search
}
