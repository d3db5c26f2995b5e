import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { isPartialDate } from '@/dates'
import type { ForumSubject, Localised } from '@/vocabulary'
import { refuse, type FieldError } from '../shape/fieldErrors'
import { storedRow } from '../stored'

/** An entry as stored, with texts by language. */
type Entry = Readonly<Record<string, unknown>>

/**
 * Checks a whole entry, all languages, as it was just stored, when it is published. A problem undoes
 * the write.
 */
export function checkEntry(subject: ForumSubject): CollectionAfterChangeHook {
  return async function checkForumEntry({ collection, doc, req }) {
    const { _status, id } = doc as { id: string; _status?: string }
    // A draft over a published text is stored beside it, and is itself no public one.
    if (_status !== 'published') return
    const entry = await storedRow<Entry & object>(collection, doc as { id: string }, req)
    if (!entry) throw new Error(`The entry ${id} that was just stored is not there.`)
    refuse(collection.slug, await CHECKS[subject](entry, req), req)
  }
}

type Check = (entry: Entry, req: PayloadRequest) => FieldError[] | Promise<FieldError[]>

const CHECKS: Record<ForumSubject, Check> = {
  editions: (entry) => [
    ...english(entry, 'name'),
    ...(entry.start
      ? []
      : [{ path: 'start', message: 'Give the first day, as exact as it is known.' }]),
    ...inOrder(entry.start, entry.end, 'end'),
    ...inOrder(
      group(entry, 'registration').from,
      group(entry, 'registration').to,
      'registration.to',
    ),
    ...inOrder(group(entry, 'meetings').from, group(entry, 'meetings').to, 'meetings.to'),
  ],
  sessions: async (entry, req) => [
    ...english(entry, 'title'),
    ...timesOf(entry),
    ...(await withinEdition(entry, req)),
  ],
  news: (entry) => [
    ...english(entry, 'title'),
    ...english(entry, 'summary'),
    ...(entry.date ? [] : [{ path: 'date', message: 'Give the date of this item.' }]),
  ],
  guides: (entry) => [
    ...english(entry, 'name'),
    ...english(entry, 'summary'),
    ...(Array.isArray(entry.sources) && entry.sources.length > 0
      ? []
      : [
          {
            path: 'sources',
            message: 'Name at least one source: a guide says what others publish.',
          },
        ]),
    ...(entry.checked
      ? []
      : [{ path: 'checked', message: 'Say on which day the sources were read.' }]),
  ],
}

function english(entry: Entry, path: string): FieldError[] {
  const text = (entry[path] as Localised | null | undefined)?.en
  return text ? [] : [{ path, message: 'This is needed in English.' }]
}

function group(entry: Entry, name: string): Record<string, unknown> {
  return (entry[name] ?? {}) as Record<string, unknown>
}

function inOrder(from: unknown, to: unknown, path: string): FieldError[] {
  if (typeof from !== 'string' || typeof to !== 'string' || !from || !to) return []
  // As exact as the less exact of the two.
  const length = Math.min(from.length, to.length)
  return to.slice(0, length) < from.slice(0, length)
    ? [{ path, message: `This must not be before ${from}.` }]
    : []
}

function timesOf({ day, end, start }: Entry): FieldError[] {
  return [
    ...(typeof day === 'string' && day && (day.length !== 10 || !isPartialDate(day))
      ? [{ path: 'day', message: 'Write a whole date, such as 2027-01-18, or leave it blank.' }]
      : []),
    ...(start && !day ? [{ path: 'day', message: 'A time needs its day.' }] : []),
    ...(end && !start ? [{ path: 'start', message: 'An end needs its beginning.' }] : []),
    ...(end && end === start ? [{ path: 'end', message: 'A session ends after it begins.' }] : []),
  ]
}

interface Edition {
  id: string
  start?: string | null
  end?: string | null
  tracks?: { key?: string | null }[] | null
}

async function withinEdition(entry: Entry, req: PayloadRequest): Promise<FieldError[]> {
  const { day, edition: id, track } = entry
  const edition = await req.payload.db.findOne<Edition>({
    collection: 'editions',
    where: { id: { equals: id } },
    req,
  })
  if (!edition) return [{ path: 'edition', message: 'Choose the edition that this belongs to.' }]
  const keys = (edition.tracks ?? []).flatMap(({ key }) => key ?? [])
  const { start } = edition
  const last = edition.end || start
  const isOutside =
    typeof day === 'string' &&
    day !== '' &&
    ((start && day.slice(0, start.length) < start) || (last && day.slice(0, last.length) > last))
  return [
    ...(track && !keys.includes(track as string)
      ? [
          {
            path: 'track',
            message: `The edition has no track “${track as string}”. Allowed: ${keys.join(', ') || 'none yet'}.`,
          },
        ]
      : []),
    ...(isOutside
      ? [{ path: 'day', message: `The edition is from ${String(start)} to ${String(last)}.` }]
      : []),
  ]
}
