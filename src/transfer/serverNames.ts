/**
 * What the adapter calls some collections on a MongoDB server, where it makes a plural of every name.
 * `writer` is the document by which writers take turns: it says nothing of what is stored.
 */
export const REGISTRY = 'registries'
export const PUBLICATIONS = 'publications'
export const MIGRATIONS = 'payload-migrations'
export const TURN = 'writer'
