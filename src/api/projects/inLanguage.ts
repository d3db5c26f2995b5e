import { isLocale, textIn, type Locale, type Localised } from '@/vocabulary'

/** The same data with every localised text as a plain string. */
export type InLanguage<Data> = [Data] extends [Localised]
  ? string
  : Data extends readonly (infer Item)[]
    ? number extends Data['length']
      ? InLanguage<Item>[]
      : Data
    : Data extends object
      ? { [Key in keyof Data]: InLanguage<Data[Key]> }
      : Data

/**
 * Converts every localised text of a record to one language, or English where that is missing. A
 * localised text is an object with languages as its only keys; nothing else in a record is.
 */
export function inLanguage<Data>(data: Data, locale: Locale): InLanguage<Data> {
  return convert(data, locale) as InLanguage<Data>
}

function convert(data: unknown, locale: Locale): unknown {
  if (Array.isArray(data)) return data.map((item) => convert(item, locale))
  if (typeof data !== 'object' || data === null) return data
  if (isLocalised(data)) return textIn(data, locale)
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, convert(value, locale)]),
  )
}

function isLocalised(data: object): data is Localised {
  return Object.keys(data).every(isLocale)
}
