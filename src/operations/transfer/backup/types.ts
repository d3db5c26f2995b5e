import type { Manifest } from '../manifest'

/**
 * A database that was backed up: its data for the manifest, and the files that its rows refer to.
 */
export interface BackedUp extends Pick<
  Manifest,
  'database' | 'epoch' | 'migrations' | 'rows' | 'seq'
> {
  /** Paths in MEDIA_DIR. */
  files: string[]
}
