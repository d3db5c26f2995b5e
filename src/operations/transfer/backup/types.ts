import type { Manifest } from '../manifest'

/** A database that was backed up: what the manifest says of it, and the files that its rows name. */
export interface BackedUp extends Pick<
  Manifest,
  'database' | 'epoch' | 'migrations' | 'rows' | 'seq'
> {
  /** Paths in MEDIA_DIR. */
  files: string[]
}
