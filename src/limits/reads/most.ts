/** What one read may ask of somebody who is not signed in: levels of relations, the size of a filter. */
export const STRANGERS = { depth: 2, leaves: 50, nesting: 5 }

/** Rows of a stranger's page by its depth, 0 to 2: each row brings further ones along. */
export const STRANGERS_ROWS = [100, 50, 25] as const

/** The same, and rows, for whoever is signed in with a role. */
export const STAFF = { limit: 500, depth: 3, leaves: 500, nesting: 10 }
