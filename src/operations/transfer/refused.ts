/** What was asked for can't be done. The message is a whole line: what, and what to do. */
export class TransferRefused extends Error {
  override readonly name = 'TransferRefused'
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
