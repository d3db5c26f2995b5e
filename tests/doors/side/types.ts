import type { Role } from '../table'
import type { Secrets } from './secrets'

/** One request: an address to get, a GraphQL query, or a full request. */
export type DoorRequest =
  | string
  | { query: string }
  | { method: string; path: string; body?: unknown; headers?: Record<string, string> }

/** A way to read a secret other than the plain operations. */
export interface ReadDoor {
  /** The way, as shown in `docs/security.md`. */
  door: string
  /** What the secret is, as shown in `docs/security.md`. */
  secretName: string
  requests: (secrets: Secrets) => DoorRequest[]
  secret: (secrets: Secrets) => string
  /** Who may learn it; nobody else. */
  readers: readonly Role[]
  /** If nobody may learn it this way: a request with which this role reads the secret elsewhere. */
  control?: (secrets: Secrets) => [Role, DoorRequest]
}

/** A request whose response would reveal whether a guess at a secret is right. */
export interface Oracle {
  door: string
  secretName: string
  request: (secrets: Secrets, guess: string) => DoorRequest
  /** The right guess, and a wrong one of the same format. */
  guesses: (secrets: Secrets) => [string, string]
  readers: readonly Role[]
}

/** An order of two public projects that would reveal how their secrets compare. */
export interface Order {
  door: string
  secretName: string
  field: string
  readers: readonly Role[]
}
