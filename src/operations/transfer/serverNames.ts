/**
 * Names of some collections on a MongoDB server, where the adapter turns every name into a plural.
 */
export const REGISTRY = 'registries'
export const PUBLICATIONS = 'publications'
export const MIGRATIONS = 'payload-migrations'
