/** What is needed to decide who may show a file to the public. */
export interface OwnedFile {
  id: string
  /**
   * The member state that owns the file; none as long as no project uses a file of the secretariat.
   */
  state?: string | null
  public?: boolean | null
}

/**
 * Whether a project led by `lead` may show a file: one of its own state, or one that is public now.
 * A withdrawn file can only come back through a project of its owner.
 */
export function mayShow({ public: isPublic, state }: OwnedFile, lead: string): boolean {
  return isPublic === true || state === lead
}
