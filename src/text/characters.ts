/** Control characters, unpaired surrogates, and code points that are not characters. */
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u

/**
 * Invisible characters that are part of the spelling: soft hyphen, zero-width space (between words
 * of Khmer, Lao, Burmese and Thai), zero-width non-joiner and joiner (Burmese, Tamil, emoji), word
 * joiner.
 */
const SPELLING = '\u00ad\u200b\u200c\u200d\u2060'

/**
 * Other format characters: those that change the direction of the text around them, the byte order
 * mark, tags, interlinear marks. Readers cannot see them, and read something other than what is
 * stored.
 */
const HIDDEN = new RegExp(`(?![${SPELLING}])[\\p{Cf}\\u034f\\u115f\\u1160\\u3164\\uffa0]`, 'u')

const ONLY_INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}]+$/u

/** Why a text cannot be stored and shown everywhere, XML included; null if it can. */
export function unfitCharacter(text: string): string | null {
  const unfit = UNFIT.exec(text)
  if (unfit) {
    const name = nameOf(unfit[0])
    return name === 'U+0000'
      ? 'This holds a character that cannot be stored (NUL).'
      : `This holds a character that cannot be shown (${name}).`
  }
  const hidden = HIDDEN.exec(text)
  if (hidden) {
    return `This holds an invisible character that changes how the text is read (${nameOf(hidden[0])}, ${describePosition(text, hidden.index)}). Remove it.`
  }
  return ONLY_INVISIBLE.test(text) && text.trim() !== ''
    ? 'This holds nothing but invisible characters. Write a text, or leave it empty.'
    : null
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Tells where to look for a character that cannot be seen. */
function describePosition(text: string, index: number): string {
  const before = /\S{1,20}\s*$/u
    .exec(text.slice(0, index))?.[0]
    .trim()
    .slice(0, index)
    .match(/\S{1,20}\s*$/u)?.[0]
    .trim()
  return before ? `after “${before}”` : 'at the beginning'
}
