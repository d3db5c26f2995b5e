import { isLocale, LOCALES } from '@/vocabulary'

/** What Payload accepts besides language codes: all languages at once, and no fallback language. */
const SPECIAL_VALUES: Record<string, readonly string[]> = {
  locale: ['all', '*'],
  'fallback-locale': ['none', 'null', 'false'],
  fallbackLocale: ['none', 'null', 'false'],
}

/** A parameter that names a language, and what is wrong with it. */
export interface UnknownLocale {
  path: string
  message: string
}

/**
 * What is wrong with the languages named in a request. Payload treats an unknown one as English: a
 * read would return another language than requested, and a write would change the wrong text.
 */
export function checkLocales(
  parameters: Record<string, unknown>,
  isWrite = false,
): UnknownLocale[] {
  return Object.keys(SPECIAL_VALUES).flatMap((path) =>
    isKnown(path, parameters[path]) && !(isWrite && isAllLanguages(path, parameters[path]))
      ? []
      : [{ path, message: `Allowed: ${LOCALES.map(({ code }) => code).join(', ')}.` }],
  )
}

/** A write is in one language: Payload drops its texts if it claims to be in all of them. */
function isAllLanguages(path: string, value: unknown): boolean {
  return path === 'locale' && SPECIAL_VALUES.locale?.includes(String(value)) === true
}

function isKnown(path: string, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) {
    return path !== 'locale' && value.every((part) => isKnown(path, part))
  }
  return (
    typeof value === 'string' && (isLocale(value) || SPECIAL_VALUES[path]?.includes(value) === true)
  )
}
