/** What one read may ask of somebody who is not signed in: rows, levels of relations, the size of a filter. */
export const STRANGERS = { limit: 100, depth: 2, leaves: 50, nesting: 5 }

/** The same for whoever is signed in with a role. */
export const STAFF = { limit: 500, depth: 3, leaves: 500, nesting: 10 }
