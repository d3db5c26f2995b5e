/** Control characters, halves of a character and the two code points that are none. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

/** Why a text can not be stored and shown everywhere, XML included; null when it can. */
export function unfitCharacter(text: string): string | null {
  const found = UNFIT.exec(text)
  if (!found) return null
  const number = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return number === '0000'
    ? 'This holds a character that can not be stored (NUL).'
    : `This holds a character that can not be shown (U+${number}).`
}
