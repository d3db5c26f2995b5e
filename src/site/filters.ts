import { filterPath, filterText, toggled, type Choices } from '@/ui/links/filterPath'
import type { FilterGroup } from '@/ui/list/FilterLinks'

/** One filter of a list: its parameter, and the values that it knows or, where they grow, any code. */
export interface Filter {
  name: string
  known: readonly string[] | 'anyCode'
}

const CODE = /^[a-z0-9-]{1,60}$/

/** Values of one filter in an address: as many as anybody needs. */
const MAX_VALUES = 20

/** The choices in an address that its filters know, in one order; everything else is passed over. */
export function readChoices(search: URLSearchParams, filters: readonly Filter[]): Choices {
  return Object.fromEntries(
    filters.map(({ known, name }) => {
      const given = new Set(search.getAll(name).flatMap((text) => text.split(',')))
      const values =
        known === 'anyCode'
          ? [...given].filter((value) => CODE.test(value)).sort()
          : known.filter((value) => given.has(value))
      return [name, values.slice(0, MAX_VALUES)]
    }),
  )
}

/** The page in an address, from 1. */
export function readPage(search: URLSearchParams): number {
  const page = search.get('page') ?? ''
  return /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1
}

/** What of its parameters a list with these filters depends on; `paged` where it has pages. */
export function filterQuery(filters: readonly Filter[], paged = false) {
  return (search: URLSearchParams): string =>
    filterText(readChoices(search, filters), paged ? readPage(search) : 1)
}

/** A filter as its list shows it. */
export interface ShownFilter<Entry> {
  name: string
  title: string
  values: readonly { code: string; label: string }[]
  /** The values that an entry has. */
  of: (entry: Entry) => readonly string[]
}

/**
 * Filters as links with counts under all the other choices; a value that no entry has at all is left
 * out. `find` gives the entries for some choices.
 */
export function filterGroups<Entry>(
  filters: readonly ShownFilter<Entry>[],
  { choices, find, path }: { choices: Choices; find: (choices: Choices) => Entry[]; path: string },
): FilterGroup[] {
  const all = find({})
  return filters.map(({ name, of, title, values }) => {
    const others = find({ ...choices, [name]: [] })
    const chosen = choices[name] ?? []
    return {
      title,
      values: values
        .filter(
          ({ code }) => chosen.includes(code) || all.some((entry) => of(entry).includes(code)),
        )
        .map(({ code, label }) => ({
          label,
          href: filterPath(path, toggled(choices, name, code)),
          count: others.filter((entry) => of(entry).includes(code)).length,
          chosen: chosen.includes(code),
        })),
    }
  })
}

/** Whether anything is chosen. */
export function isChosen(choices: Choices): boolean {
  return Object.values(choices).some((values) => values.length > 0)
}
