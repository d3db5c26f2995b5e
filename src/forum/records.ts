import { z } from 'zod'
import { shapeOf, writeFields, type Field } from '@/description/kinds'
import type { Referred, Row } from '@/description/material'
import type { ForumSubject } from '@/vocabulary'
import { EDITION } from './fields/edition'
import { GUIDE } from './fields/guide'
import { NEWS } from './fields/news'
import { SESSION } from './fields/session'

/** What names the entry in addresses; never changed. */
const code = z.string().meta({ description: 'Names it in addresses; never changes.' })

export const editionSchema = z.object({ code, ...shapeOf(EDITION) })
export const sessionSchema = z.object({ code, ...shapeOf(SESSION) })
export const newsSchema = z.object({ code, ...shapeOf(NEWS) })
export const guideSchema = z.object({ code, ...shapeOf(GUIDE) })

export type EditionRecord = z.output<typeof editionSchema>
export type SessionRecord = z.output<typeof sessionSchema>
export type NewsRecord = z.output<typeof newsSchema>
export type GuideRecord = z.output<typeof guideSchema>

/** The public form of each kind of entry of the Forum. */
export interface ForumRecords {
  editions: EditionRecord
  sessions: SessionRecord
  news: NewsRecord
  guides: GuideRecord
}

const FIELDS: Record<ForumSubject, readonly Field[]> = {
  editions: EDITION,
  sessions: SESSION,
  news: NEWS,
  guides: GUIDE,
}

/** The fields of each kind of entry. */
export function fieldsOf(subject: ForumSubject): readonly Field[] {
  return FIELDS[subject]
}

/** The form of a record that this code writes: one more whenever a record has something new. */
export const FORUM_SHAPE = 1

/** The public form of an entry, from its stored row and the public codes of what it names. */
export function writeForumRecord<Subject extends ForumSubject>(
  subject: Subject,
  row: Row & { code: string },
  codes: ReadonlyMap<string, string>,
): ForumRecords[Subject] {
  const fields = writeFields(FIELDS[subject], row, { ...NOTHING, codes })
  return { code: row.code, ...fields } as unknown as ForumRecords[Subject]
}

/** The Forum's entries name no other rows than those with public codes. */
const NOTHING: Referred = {
  organisations: new Map(),
  programmes: new Map(),
  pictures: new Map(),
  documents: new Map(),
  rates: [],
}

/** A stored text as today's record. Throws for a newer form than this code knows. */
export function readForumRecord<Subject extends ForumSubject>(
  _subject: Subject,
  shape: number,
  text: string,
): ForumRecords[Subject] {
  if (shape > FORUM_SHAPE) {
    throw new Error(
      `The Forum's log holds a record of form ${String(shape)}; this code knows ${String(FORUM_SHAPE)}.`,
    )
  }
  return JSON.parse(text) as ForumRecords[Subject]
}
