import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { textIn, type Localised } from '@/vocabulary'

interface Named {
  id: string
  code?: string | null
  name?: Localised | null
}

/** What the rows of a collection are called, and which rows a name may mean. */
export interface Names {
  labelOf(id: string): string
  /** Ids of the rows that have this name in any language, this code or this id. */
  idsOf(text: string): string[]
  /** What all rows are called, in the order of the alphabet. */
  labels(): string[]
}

/** The names of each collection that a project refers to. */
export type NamesOf = (collection: string) => Names

/** Collections whose rows a cell names. */
const COLLECTIONS = ['organisations', 'programmes'] as const

/** Rows read at a time, and at most: beyond, a name is not found and the id has to be written. */
const PAGE = 500
const MAX_PAGES = 40

/** Reads the names of all rows that this user may refer to. */
export async function readNames(
  payload: Payload,
  user: TypedUser,
  req?: Partial<PayloadRequest>,
): Promise<NamesOf> {
  const known = new Map<string, Names>()
  for (const collection of COLLECTIONS)
    known.set(collection, index(await readAll(payload, collection, user, req)))
  return (collection) => known.get(collection) ?? index([])
}

async function readAll(
  payload: Payload,
  collection: (typeof COLLECTIONS)[number],
  user: TypedUser,
  req?: Partial<PayloadRequest>,
): Promise<Named[]> {
  const rows: Named[] = []
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection,
      depth: 0,
      limit: PAGE,
      locale: 'all',
      page,
      select: { code: true, name: true } as never,
      sort: 'id',
      overrideAccess: false,
      user,
      ...(req && { req }),
    })
    rows.push(...(docs as unknown as Named[]))
    if (!hasNextPage) break
  }
  return rows
}

/** Names without regard to case; a name that several rows have is written with the row's id. */
export function index(rows: readonly Named[]): Names {
  const ids = new Map<string, string[]>()
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) {
    const names = new Set([row.code ?? '', ...Object.values(row.name ?? {})].map(keyOf))
    for (const name of names) if (name) ids.set(name, [...(ids.get(name) ?? []), row.id])
  }
  const labelOf = (id: string) => {
    const row = byId.get(id)
    const name = row?.code || textIn(row?.name, 'en').trim()
    return name && !/[;\n]/.test(name) && ids.get(keyOf(name))?.length === 1
      ? name
      : `${name.replace(/[;\n]/g, ' ')} [${id}]`.trim()
  }
  return {
    labelOf,
    labels: () =>
      rows.map(({ id }) => labelOf(id)).sort((one, other) => one.localeCompare(other, 'en')),
    idsOf(text) {
      const id = /\[?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]?$/.exec(text.trim())?.[1]
      if (id) return byId.has(id) ? [id] : []
      return ids.get(keyOf(text)) ?? []
    },
  }
}

function keyOf(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}
