import type { Payload, TypedUser } from 'payload'
import { DEFAULT_LOCALE, type Locale } from '@/vocabulary'
import { filledIn, setAt, type Change, type ListChange, type Stored } from './compare'
import { SHEETS } from './sheets'

/** On whose behalf, and within which transaction, an import writes. */
export interface Acting {
  payload: Payload
  user: TypedUser
  transactionID: string | number
}

type Data = Record<string, unknown>

interface Written extends Data {
  id: string
  code: string
}

/**
 * Stores what a row of a file changes as a draft, with the officer's own rights: a write per
 * language, English first, as the form does. `base` is the version that the change was compared
 * with; a newer one refuses it.
 */
export async function apply(
  acting: Acting,
  change: Change,
  stored: Stored,
  base: string | null,
): Promise<Written> {
  let written = await store(acting, stored.id, dataIn(change, stored, DEFAULT_LOCALE), base)
  for (const locale of otherLanguages(change)) {
    const data = dataIn(change, stored, locale)
    for (const one of change.lists) {
      if (hasLanguage(one, locale)) data[one.list] = rowsIn(one, locale, written)
    }
    written = await store(acting, written.id, data, null, locale)
  }
  return written
}

async function store(
  { payload, transactionID, user }: Acting,
  id: unknown,
  data: Data,
  base: string | null,
  locale: Locale = DEFAULT_LOCALE,
): Promise<Written> {
  const headers = new Headers(base ? { 'if-match': `"${base}"` } : {})
  const options = {
    collection: 'projects',
    data: data as never,
    depth: 0,
    draft: true,
    locale,
    overrideAccess: false,
    user,
    req: { transactionID, headers, query: {} },
  } as const
  const written =
    typeof id === 'string'
      ? // Somebody who has the form open keeps it: the row is refused.
        await payload.update({ ...options, id, overrideLock: false })
      : await payload.create(options)
  return written as unknown as Written
}

/** What is written in one language; what has none goes with English. */
function dataIn({ lists, values }: Change, stored: Stored, locale: Locale): Data {
  const data: Data = {}
  const [main] = SHEETS
  for (const { column, value } of values) {
    if ((column.locale ?? DEFAULT_LOCALE) !== locale) continue
    const [group = ''] = column.path.split('.')
    // The other members of a group are sent along as they are stored.
    if (group !== column.path && !(group in data)) {
      const members = (main?.columns ?? []).filter(({ path }) => path.startsWith(`${group}.`))
      Object.assign(data, filledIn(members, stored, values, locale))
    }
    setAt(data, column.path, value)
  }
  if (locale === DEFAULT_LOCALE) {
    for (const one of lists) data[one.list] = rowsIn(one, locale)
  }
  return data
}

/** The rows of a list in one language. Once they are written, each has an id. */
function rowsIn({ list, rows }: ListChange, locale: Locale, written?: Data): Data[] {
  const columns = SHEETS.find((sheet) => sheet.list === list)?.columns ?? []
  const stored = written?.[list] as { id?: string }[] | undefined
  return rows.map(({ base, values }, at) => {
    const id = stored?.[at]?.id ?? base?.id
    return { ...filledIn(columns, base ?? {}, values, locale), ...(id !== undefined && { id }) }
  })
}

function otherLanguages({ lists, values }: Change): Locale[] {
  const all = [...values, ...lists.flatMap(({ rows }) => rows.flatMap((row) => row.values))]
  const locales = all.flatMap(({ column }) => column.locale ?? [])
  return [...new Set(locales)].filter((locale) => locale !== DEFAULT_LOCALE)
}

function hasLanguage({ rows }: ListChange, locale: Locale): boolean {
  return rows.some(({ values }) => values.some(({ column }) => column.locale === locale))
}
