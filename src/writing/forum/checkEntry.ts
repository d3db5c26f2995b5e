import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { fieldsOf } from '@/forum/records'
import type { ForumSubject } from '@/vocabulary'
import { refuse, type FieldError } from '../shape/fieldErrors'
import { storedRow } from '../stored'
import { checkEdition } from './checkEdition'
import { checkSession } from './checkSession'
import { findWrong } from './embargo'
import { findMissing, type Stored } from './findMissing'

/**
 * Checks a whole entry, all languages, as it was just stored, when it is published. All problems are
 * told at once, and undo the write.
 */
export function checkEntry(subject: ForumSubject): CollectionAfterChangeHook {
  return async function checkForumEntry({ collection, doc, req }) {
    const { _status, id } = doc as { id: string; _status?: string }
    // A draft over a published text is stored beside it, and is itself no public one.
    if (_status !== 'published') return
    const entry = await storedRow<Stored>(collection, doc as { id: string }, req)
    if (!entry) throw new Error(`The entry ${id} that was just stored is not there.`)
    const missing = findMissing(fieldsOf(subject), entry)
    refuse(collection.slug, [...missing, ...(await CHECKS[subject](entry, req))], req)
  }
}

type Check = (
  entry: Stored & { id: string },
  req: PayloadRequest,
) => FieldError[] | Promise<FieldError[]>

/** What is asked of each kind of entry beside what it is never without. */
const CHECKS: Record<ForumSubject, Check> = {
  editions: checkEdition,
  sessions: checkSession,
  news: (entry) => findWrong(entry.embargo ?? {}),
  guides: ({ amounts, fit, sources }) => [
    ...(Array.isArray(sources) && sources.length > 0
      ? []
      : [
          {
            path: 'sources',
            message: 'Name at least one source: a guide says what others publish.',
          },
        ]),
    ...findReversed(amounts, 'amounts', ['min', 'max']),
    ...findReversed(fit, 'fit', ['costMin', 'costMax']),
  ],
}

/** An upper bound below the lower one: nothing could lie between them. */
function findReversed(group: unknown, path: string, names: [string, string]): FieldError[] {
  const bounds = (group ?? {}) as Record<string, unknown>
  const [from, to] = names.map((name) => bounds[name])
  return typeof from === 'number' && typeof to === 'number' && to < from
    ? [{ path: `${path}.${names[1]}`, message: `This must not be below ${String(from)}.` }]
    : []
}
