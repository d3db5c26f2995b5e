/** What one read may ask for without being signed in: depth of relations, size of a filter. */
export const STRANGER_LIMITS = { depth: 2, leaves: 50, nesting: 5 }

/** Rows on a stranger's page at depth 0, 1 and 2: every row brings further ones along. */
export const STRANGER_ROWS = [100, 50, 25] as const

/** The same, and rows, for anyone signed in with a role. */
export const STAFF_LIMITS = { limit: 500, depth: 3, leaves: 500, nesting: 10 }
