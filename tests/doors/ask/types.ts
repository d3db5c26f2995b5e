/** What a door answered: whether it did what was asked, and every word that it said. */
export interface Reply {
  done: boolean
  text: string
  /** The id of what was made. */
  id?: string
}

export interface Row {
  collection: string
  id: string
  /** What Payload's own route for preferences takes instead of the id. */
  key?: string
}

export type Values = Record<string, unknown>

export interface FileToSend {
  content: Buffer
  name: string
  type: string
}

/** One person at one kind of door. */
export interface Asker {
  /** By id and in a list, as public and as draft, with what it refers to. */
  read(row: Row): Promise<Reply>
  /** Done when the count is not 0. */
  count(row: Row): Promise<Reply>
  /** Lists the versions; `version` is asked for by its own id too. */
  readVersions(row: Row, version: string): Promise<Reply>
  create(collection: string, data: Values, file?: FileToSend): Promise<Reply>
  /** As a draft where the collection has drafts; a transition is named in the data instead. */
  update(row: Row, data: Values, locale?: 'vi'): Promise<Reply>
  restore(row: Row, version: string): Promise<Reply>
  delete(row: Row): Promise<Reply>
  duplicate(row: Row): Promise<Reply>
}

const WITH_DRAFTS = new Set(['projects', 'editions', 'sessions', 'news', 'guides'])

/** Whether a write is one of a draft: of a collection that has drafts, where it names no step. */
export function isDraft(collection: string, data: Values): boolean {
  return WITH_DRAFTS.has(collection) && !data.transition && !data._status
}

/** Two answers of one door as one. */
export function joined(...replies: Reply[]): Reply {
  return {
    done: replies.some(({ done }) => done),
    text: replies.map(({ text }) => text).join('\n'),
  }
}
