/** A file as far as it matters who may show it to the public. */
export interface OwnedFile {
  id: string
  /** The member state whose file it is; none while no project names a file of the secretariat. */
  state?: string | null
  public?: boolean | null
}

/**
 * Whether a project that `lead` leads may show a file: one of its own state, or one that the public
 * sees now. A file that was withdrawn comes back by a project of its owner alone.
 */
export function mayShow({ public: isPublic, state }: OwnedFile, lead: string): boolean {
  return isPublic === true || state === lead
}
