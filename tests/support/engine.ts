import type { DatabaseLocation } from '@/database'

/** The engine that the tests run on; set in jest.config.mjs for each kind of test. */
export type Engine = DatabaseLocation['engine']

declare global {
  // jest's own way to pass a value to test files.
  var TEST_ENGINE: Engine | undefined
}

export const ENGINE: Engine = globalThis.TEST_ENGINE ?? 'sqlite'
