/** What a project builds, as used in texts; several subsectors share one. */
export type Kind =
  | 'road'
  | 'rail'
  | 'port'
  | 'airport'
  | 'transit'
  | 'logistics'
  | 'hydropower'
  | 'solar'
  | 'wind'
  | 'thermal'
  | 'grid'
  | 'gas'
  | 'storage'
  | 'digital'
  | 'water'
  | 'buildings'

/**
 * Texts in one language. `{kind}`, `{from}`, `{to}`, `{village}`, `{size}`, `{people}`, `{share}`, `{year}`
 * to come and `{past}` are filled in.
 */
export interface Phrases {
  kinds: Record<Kind, string>
  /** Title of a project at one town, and of one between two. */
  site: string
  line: string
  /** The first two form the summary; a description uses some of all. */
  sentences: readonly string[]
}
