/** The collection of the one document that every write transaction changes first. */
export const TURN = 'writer'
/** The collection of the sessions in which processes write. */
export const SESSIONS = 'writersessions'

/** Collections by which writers take turns: they say nothing of what is stored. */
export const WRITERS_OWN: readonly string[] = [TURN, SESSIONS]
