/**
 * The address of a write with what it is based on: the `updatedAt` that the person has on the
 * screen. A form of the admin can send no header, so it goes as the parameter `if-match`.
 */
export function basedOn(address: string, updatedAt: unknown): string {
  if (typeof updatedAt !== 'string') return address
  const joint = address.includes('?') ? '&' : '?'
  return `${address}${joint}if-match=${encodeURIComponent(`"${updatedAt}"`)}`
}
