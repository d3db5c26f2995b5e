/** A door's response: whether the request succeeded, and the full text. */
export interface Reply {
  done: boolean
  text: string
  /** The id of the created row. */
  id?: string
}

export interface Row {
  collection: string
  id: string
  /** Used instead of the id by Payload's own route for preferences. */
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
  /** `done` if the count is not 0. */
  count(row: Row): Promise<Reply>
  /** Lists the versions, and reads `version` by its own id too. */
  readVersions(row: Row, version: string): Promise<Reply>
  create(collection: string, data: Values, file?: FileToSend): Promise<Reply>
  /** As a draft if the collection has drafts; a transition is named in the data instead. */
  update(row: Row, data: Values, locale?: 'vi'): Promise<Reply>
  restore(row: Row, version: string): Promise<Reply>
  delete(row: Row): Promise<Reply>
  duplicate(row: Row): Promise<Reply>
}

const WITH_DRAFTS = new Set(['projects', 'editions', 'sessions', 'news', 'guides'])

/** Whether a write is a draft: in a collection with drafts, unless it names a step. */
export function isDraft(collection: string, data: Values): boolean {
  return WITH_DRAFTS.has(collection) && !data.transition && !data._status
}

/** Several replies of one door as one. */
export function joined(...replies: Reply[]): Reply {
  return {
    done: replies.some(({ done }) => done),
    text: replies.map(({ text }) => text).join('\n'),
  }
}
