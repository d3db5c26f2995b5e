import { isLocale, LOCALES } from '@/vocabulary'

/** What Payload takes beside the codes: every language at once, and no language instead of another. */
const BESIDE: Record<string, readonly string[]> = {
  locale: ['all', '*'],
  'fallback-locale': ['none', 'null', 'false'],
  fallbackLocale: ['none', 'null', 'false'],
}

/** A parameter by which a request names a language, and what is wrong with it. */
export interface UnknownLocale {
  path: string
  message: string
}

/**
 * What is wrong with the languages that a request names. Payload takes an unknown one for English: a
 * read answers in another language than was asked, and a write changes another text.
 */
export function checkLocales(
  parameters: Record<string, unknown>,
  isWrite = false,
): UnknownLocale[] {
  return Object.keys(BESIDE).flatMap((path) =>
    isKnown(path, parameters[path]) && !(isWrite && isEvery(path, parameters[path]))
      ? []
      : [{ path, message: `Allowed: ${LOCALES.map(({ code }) => code).join(', ')}.` }],
  )
}

/** A write speaks one language: Payload drops its texts where it is said to speak all of them. */
function isEvery(path: string, value: unknown): boolean {
  return path === 'locale' && BESIDE.locale?.includes(String(value)) === true
}

function isKnown(path: string, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) {
    return path !== 'locale' && value.every((part) => isKnown(path, part))
  }
  return typeof value === 'string' && (isLocale(value) || BESIDE[path]?.includes(value) === true)
}
