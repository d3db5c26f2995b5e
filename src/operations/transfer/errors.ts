/**
 * The request cannot be carried out. The message is a complete line: what is wrong, and what to do.
 */
export class TransferRefused extends Error {
  override readonly name = 'TransferRefused'
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
