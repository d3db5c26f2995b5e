/** The field values that a row must have to be found, by Payload's field names. */
type Match = Record<string, boolean | string>

/** A reference of a row to one of another collection. */
interface Reference {
  relationTo: string
  value: string
}

/** The stored rows themselves, bypassing every door, with the same interface on both engines. */
export interface Store {
  /**
   * The value at a path of the oldest matching row as text, instants in ISO format. `versions`
   * reads the collection's versions. Throws if there is none.
   */
  read(collection: string, match: Match, path: string, from?: 'versions'): Promise<string>
  /** The id in a row's relation to one of several collections. */
  referred(collection: string, id: string, path: string): Promise<string>
  /** Inserts a row unchanged, and returns its id. */
  insert(
    collection: string,
    row: Record<string, unknown>,
    references?: Record<string, Reference>,
  ): Promise<string>
  /** Whether anybody has written since the last call. */
  hasChanged(): Promise<boolean>
  /**
   * From now on the engine refuses every new row of the collection; resolves with a function that
   * undoes this.
   */
  refuseRows(collection: string): Promise<() => Promise<void>>
  /** A digest of everything stored. */
  digest(): Promise<string>
  close(): Promise<void>
}
