import type { DatabaseLocation } from '@/database'

/** Of which engine the tests of this run speak; jest.config.mjs says so for each kind of test. */
export type Engine = DatabaseLocation['engine']

declare global {
  // jest's own way to hand a value to test files.
  var TEST_ENGINE: Engine | undefined
}

export const ENGINE: Engine = globalThis.TEST_ENGINE ?? 'sqlite'
