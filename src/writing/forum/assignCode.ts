import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { nextNumber } from '@/database/counter'
import { CODE_SAID, isForumCode, LONGEST_CODE } from '@/forum/code'
import { slugOf } from '@/text'
import { refuse } from '../shape/fieldErrors'

interface Coded {
  id?: string
  code?: string | null
  edition?: string | { id: string } | null
  name?: string | null
  title?: string | null
}

/** Tries of a code with a number behind it: as many entries of one title in one language. */
const MAX_ALIKE = 50

/** Room for a hyphen and a number behind a code that is made from a title. */
const ROOM = 6

/**
 * Gives a new edition, item of news or guide its code, from what its author wrote or from its title.
 * It stands in addresses, so it never changes: a draft without a title is asked for one first.
 */
export const assignCode: CollectionBeforeChangeHook = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  const entry = data as Coded
  if (operation !== 'create') return { ...entry, code: (originalDoc as Coded).code }
  if (entry.code) {
    // Payload looks at a draft's values only when it is published: too late for what never changes.
    if (!isForumCode(entry.code)) refuse(slug, [{ path: 'code', message: CODE_SAID }], req)
    const { code } = entry
    if ((await takenCodes(slug as 'news', [code], req)).has(code)) {
      const message = `Another entry has the URL slug “${code}”. Write another, or leave it blank to have one made.`
      refuse(slug, [{ path: 'code', message }], req)
    }
    return entry
  }
  const title = entry.title ?? entry.name ?? ''
  const wanted = slugOf(title)
    .slice(0, LONGEST_CODE - ROOM)
    .replace(/-$/, '')
  if (!wanted) refuse(slug, [sayUnnamed(slug, title)], req)
  return { ...entry, code: await freeCode(slug as 'news', wanted, req) }
}

function sayUnnamed(slug: string, title: string) {
  return title
    ? { path: 'code', message: `No address can be made from this name. ${CODE_SAID}` }
    : {
        path: slug === 'news' ? 'title' : 'name',
        message: 'Give it a name first: its address is made from it, and never changes.',
      }
}

async function freeCode(
  collection: 'editions' | 'guides' | 'news',
  wanted: string,
  req: PayloadRequest,
): Promise<string> {
  const alike = Array.from({ length: MAX_ALIKE }, (_, n) =>
    n === 0 ? wanted : `${wanted}-${n + 1}`,
  )
  const taken = await takenCodes(collection, alike, req)
  return (
    alike.find((code) => !taken.has(code)) ??
    `${wanted}-${String(await nextNumber(`code:${collection}`, req))}`
  )
}

/** Those of at most `MAX_ALIKE` codes that an entry has, a draft too: only staff writes here. */
async function takenCodes(
  collection: 'editions' | 'guides' | 'news',
  codes: string[],
  req: PayloadRequest,
): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ id: string; code: string }>({
    collection,
    where: { code: { in: codes } },
    limit: MAX_ALIKE,
    pagination: false,
    select: { code: true },
    req,
  })
  return new Set(docs.map(({ code }) => code))
}

/** A session's code: its edition's, and a number. Also what calendars know it by. */
export const assignSessionCode: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const entry = data as Coded
  const stored = originalDoc as Coded | undefined
  if (operation !== 'create') return { ...entry, code: stored?.code, edition: stored?.edition }
  if (entry.code) return entry
  const id = typeof entry.edition === 'object' ? entry.edition?.id : entry.edition
  const edition = await req.payload.db.findOne<{ id: string; code: string }>({
    collection: 'editions',
    where: { id: { equals: id ?? '' } },
    req,
  })
  if (!edition) {
    const message = 'Choose the edition first: a session is numbered in it, and stays there.'
    refuse('sessions', [{ path: 'edition', message }], req)
    return entry
  }
  const number = await nextNumber(`session:${edition.code}`, req)
  return { ...entry, code: `${edition.code}-s${String(number)}` }
}
