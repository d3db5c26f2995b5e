/**
 * The address of a write with the `updatedAt` on which it is based, as the person has it on screen.
 * A form of the admin cannot send headers, so it is passed as the parameter `if-match`.
 */
export function withIfMatch(address: string, updatedAt: unknown): string {
  if (typeof updatedAt !== 'string') return address
  const separator = address.includes('?') ? '&' : '?'
  return `${address}${separator}if-match=${encodeURIComponent(`"${updatedAt}"`)}`
}
