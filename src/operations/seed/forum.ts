import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { readForumSeed, type ForumSeedEntry } from './files'

/** The registry's key that says the Forum's seed is loaded, so that no start ever touches its rows again. */
const MARK = 'forumSeed'

type Entry = ForumSeedEntry

/**
 * Loads the Forum's archive, its news and the funding guides, once: into an empty catalogue, and into
 * one of a release that had no Forum. A load that was cut off goes on where it stopped.
 */
export async function loadForumSeed(payload: Payload, log: (line: string) => void): Promise<void> {
  const where = { key: { equals: MARK } }
  if (await payload.db.findOne({ collection: 'registry', where })) return
  // An edition is published after its sessions: a programme's changes count from its first release.
  const editions = await load(payload, 'editions', readForumSeed('editions'), 'draft')
  const idOf = (code: string) => {
    const id = editions.get(code)
    if (!id) throw new Error(`The seed names the edition ${code}, which was not stored.`)
    return id
  }
  const sessions = readForumSeed('sessions').map((entry) => ({
    ...entry,
    edition: idOf(String(entry.edition)),
  }))
  await load(payload, 'sessions', sessions)
  await publishEditions(payload, [...editions.values()])
  await load(payload, 'guides', readForumSeed('guides'))
  const news = readForumSeed('news').map((entry) => ({
    ...entry,
    editions: ((entry.editions ?? []) as string[]).map(idOf),
    body: richText(typeof entry.body === 'string' ? entry.body : ''),
  }))
  await load(payload, 'news', news)
  await payload.db.create({ collection: 'registry', data: { id: uuidv7(), key: MARK, n: 1 } })
  log(
    `Forum: ${String(editions.size)} editions, ${String(sessions.length)} sessions, news and funding guides`,
  )
}

/** Publishes those that are drafts still. */
async function publishEditions(payload: Payload, ids: readonly string[]): Promise<void> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { id: { in: ids }, _status: { equals: 'draft' } },
    select: { code: true },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const { id } of docs) {
    const data = { _status: 'published' } as const
    await payload.update({ collection: 'editions', id, data, depth: 0, overrideAccess: true })
  }
}

/** Stores what is not there yet; answers with the id of each by its code. */
async function load(
  payload: Payload,
  collection: 'editions' | 'guides' | 'news' | 'sessions',
  entries: readonly Entry[],
  status: 'draft' | 'published' = 'published',
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.find({
    collection,
    where: { code: { in: entries.map(({ code }) => code) } },
    select: { code: true },
    limit: entries.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const ids = new Map(docs.map(({ code, id }) => [String(code), id]))
  for (const entry of entries) {
    if (ids.has(entry.code)) continue
    const { id } = await payload.create({
      collection,
      // Typed by hand: the data comes from a file and is checked by the collection itself.
      data: { ...entry, _status: status } as never,
      depth: 0,
      locale: 'en',
      overrideAccess: true,
    })
    ids.set(entry.code, id)
  }
  return ids
}

/** A text whose paragraphs a blank line parts, as the editor stores it. */
function richText(text: string) {
  const block = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
  const children = text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => ({
      ...block,
      type: 'paragraph',
      textFormat: 0,
      children: [
        {
          type: 'text',
          version: 1,
          text: paragraph.trim(),
          format: 0,
          detail: 0,
          mode: 'normal',
          style: '',
        },
      ],
    }))
  return children.length > 0 ? { root: { ...block, type: 'root', children } } : null
}
