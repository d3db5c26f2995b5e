import type { Role } from '../table'
import type { Secrets } from './secrets'

/** One request: an address to get, a query for GraphQL, or a request written out. */
export type Ask =
  | string
  | { query: string }
  | { method: string; path: string; body?: unknown; headers?: Record<string, string> }

/** A way to a secret besides the plain operations. */
export interface ReadDoor {
  /** The way, in words that `docs/security.md` shows. */
  door: string
  /** What is at stake, in words. */
  kept: string
  asks: (secrets: Secrets) => Ask[]
  secret: (secrets: Secrets) => string
  /** Who is told; nobody else may be. */
  told: readonly Role[]
  /** Where nobody is told by this way: a request by which this role reads the secret elsewhere. */
  control?: (secrets: Secrets) => [Role, Ask]
}

/** A question whose answer would tell whether a guess at a secret is right. */
export interface Oracle {
  door: string
  kept: string
  ask: (secrets: Secrets, guess: string) => Ask
  /** The right guess, and a wrong one of the same form. */
  guesses: (secrets: Secrets) => [string, string]
  told: readonly Role[]
}

/** An order of two public projects that would tell how their secrets compare. */
export interface Order {
  door: string
  kept: string
  field: string
  told: readonly Role[]
}
