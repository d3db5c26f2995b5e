/** What the adapter calls some collections on a MongoDB server, where it makes a plural of every name. */
export const REGISTRY = 'registries'
export const PUBLICATIONS = 'publications'
export const MIGRATIONS = 'payload-migrations'
