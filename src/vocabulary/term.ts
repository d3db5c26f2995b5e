import { textIn, type Locale, type Localised } from './locales'

/** One word of a code list. Codes are camelCase without hyphens, as OC4IDS and GraphQL write them. */
export interface Term {
  readonly code: string
  readonly label: Localised
}

type CodeOf<List extends readonly Term[]> = List[number]['code']
export type { CodeOf }

/** The codes of a list, in its order. */
export function codesOf<const List extends readonly Term[]>(list: List): CodeOf<List>[] {
  return list.map((term) => term.code)
}

/** The entry with this code; undefined for an unknown one. */
export function termOf<const List extends readonly Term[]>(
  list: List,
  code: string,
): List[number] | undefined {
  return list.find((term) => term.code === code)
}

/** The label in the asked language, in English where it has none, the code itself when unknown. */
export function labelOf(list: readonly Term[], code: string, locale: Locale = 'en'): string {
  return textIn(list.find((term) => term.code === code)?.label, locale) || code
}

/** Options for a Payload select field: one value and label per code. */
export function optionsOf(list: readonly Term[]): { label: string; value: string }[] {
  return list.map((term) => ({ label: textIn(term.label, 'en'), value: term.code }))
}
