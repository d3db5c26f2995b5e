/** The collection with the one document that every write transaction changes first. */
export const TURN = 'writer'
/** The collection of the sessions in which processes write. */
export const SESSIONS = 'writersessions'

/** Collections by which writers take turns; they hold none of the catalogue's data. */
export const TURN_COLLECTIONS: readonly string[] = [TURN, SESSIONS]
