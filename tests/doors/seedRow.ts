import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import type { ForumSubject } from '@/vocabulary'
import { pdf } from '../support/pdf.mjs'
import { entry } from '../support/projects'
import type { Store } from '../support/store'
import type { Asker, FileToSend, Reply, Row, Values } from './ask/types'
import { ROLES, type Role } from './table'

/** A role of the table, or a deactivated account of the secretariat, which counts as a stranger. */
export type Who = Role | 'former'

export const EVERYBODY: readonly Who[] = [...ROLES, 'former']

export interface Fixture {
  ask: Record<Who, Asker>
  /** Ids of accounts. */
  ids: Record<Exclude<Who, 'stranger'>, string>
  store: Store
}

/** A row that contains a unique word. */
export interface SeededRow extends Row {
  marker: string
  /** The id of its first version; only for projects. */
  version?: string
}

/** A unique word, in lower case because e-mail addresses are stored so. */
export function newMarker(): string {
  return `secret${randomBytes(5).toString('hex')}`
}

export function idOf(reply: Reply): string {
  if (!reply.done || !reply.id) throw new Error(`Could not be seeded: ${reply.text}`)
  return reply.id
}

export async function project(fixture: Fixture, more: Values = {}): Promise<SeededRow> {
  const marker = newMarker()
  const data = entry({ title: `${marker} Harbour`, ...more })
  const id = idOf(await fixture.ask.ministry.create('projects', data))
  const version = await fixture.store.read('projects', { parent: id }, 'id', 'versions')
  return { collection: 'projects', id, marker, version }
}

export async function step(fixture: Fixture, row: Row, transition: string): Promise<void> {
  const who = transition === 'submit' ? fixture.ask.ministry : fixture.ask.secretariat
  const submittedAt =
    transition === 'publish' &&
    (await fixture.store.read(
      'projects',
      { parent: row.id, latest: true },
      'version.submittedAt',
      'versions',
    ))
  idOf(await who.update(row, { transition, ...(submittedAt && { submittedAt }) }))
}

/** A project of the ministry after these transitions. */
export async function projectAfter(
  fixture: Fixture,
  transitions: readonly string[],
  more: Values = {},
): Promise<SeededRow> {
  const row = await project(fixture, more)
  for (const transition of transitions) await step(fixture, row, transition)
  return row
}

export const PDF: FileToSend = {
  name: 'study.pdf',
  type: 'application/pdf',
  content: Buffer.from(pdf),
}

export async function newPicture(): Promise<FileToSend> {
  const content = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#2d6a4f' },
  })
    .png()
    .toBuffer()
  return { name: 'harbour.png', type: 'image/png', content }
}

export async function picture(fixture: Fixture): Promise<SeededRow> {
  const marker = newMarker()
  const made = await fixture.ask.ministry.create('media', { alt: marker }, await newPicture())
  return { collection: 'media', id: idOf(made), marker }
}

export async function document(fixture: Fixture, more: Values = {}): Promise<SeededRow> {
  const marker = newMarker()
  const data = { title: marker, documentType: 'projectPlan', ...more }
  return {
    collection: 'documents',
    id: idOf(await fixture.ask.ministry.create('documents', data, PDF)),
    marker,
  }
}

export const PUBLIC: Values = { _status: 'published' }

/** An embargo that outlasts every test. */
export const EMBARGO: Values = { day: '2099-01-01', time: '09:00', timeZone: 'UTC' }

/** A change to each kind of entry, saved as a draft. */
export const CHANGES: Record<ForumSubject, Values> = {
  editions: { mode: 'online' },
  sessions: { kind: 'panel' },
  news: { date: '2027-02' },
  guides: { duration: 'Six months' },
}

/** A Forum entry with a word in its title. */
export async function forumEntry(
  fixture: Fixture,
  subject: ForumSubject,
  marker: string,
  more: Values,
  edition: Values = PUBLIC,
): Promise<Values> {
  if (subject === 'editions') return { name: marker, start: '2027-01-18', ...more }
  if (subject === 'news')
    return { title: marker, summary: marker, kind: 'story', date: '2027', ...more }
  if (subject === 'guides') {
    const sources = [{ title: 'The fund’s own page', url: 'https://example.org/' }]
    return { name: marker, summary: marker, sources, checked: '2026-11-27', ...more }
  }
  const { id } = await forumRow(fixture, 'editions', edition)
  return { edition: id, title: marker, kind: 'keynote', ...more }
}

/** The same, stored by an organiser. */
export async function forumRow(
  fixture: Fixture,
  subject: ForumSubject,
  more: Values,
  edition: Values = PUBLIC,
): Promise<SeededRow> {
  const marker = newMarker()
  const data = await forumEntry(fixture, subject, marker, more, edition)
  const id = idOf(await fixture.ask.organiser.create(subject, data))
  const version = await fixture.store.read(subject, { parent: id }, 'id', 'versions')
  return { collection: subject, id, marker, version }
}
