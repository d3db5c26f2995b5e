/** What a row must hold to be found: fields of Payload by name, with their values. */
type Match = Record<string, boolean | string>

/** A reference of a row to one of another collection. */
interface Reference {
  relationTo: string
  value: string
}

/** The stored rows themselves, beside every door and the same on both engines. */
export interface Store {
  /**
   * The value at a path of the oldest row that matches as text, an instant as ISO. `versions` reads
   * among those of the collection. Throws where there is none.
   */
  read(collection: string, match: Match, path: string, from?: 'versions'): Promise<string>
  /** The id that a row refers to by a field that may refer to several collections. */
  referred(collection: string, id: string, path: string): Promise<string>
  /** Adds a row as it is, and answers its id. */
  insert(
    collection: string,
    row: Record<string, unknown>,
    references?: Record<string, Reference>,
  ): Promise<string>
  /** Whether anybody has written since the last time that this was asked. */
  hasChanged(): Promise<boolean>
  /** From now on the engine refuses every new row of the collection; resolves with the way back. */
  refuseRows(collection: string): Promise<() => Promise<void>>
  /** One text for all that is stored. */
  digest(): Promise<string>
  close(): Promise<void>
}
