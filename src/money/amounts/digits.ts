/** The zero of each script of the catalogue; the other nine digits follow it. */
const ZEROS: Record<string, number> = {
  Latin: 0x30,
  Tamil: 0x0be6,
  Thai: 0x0e50,
  Lao: 0x0ed0,
  Burmese: 0x1040,
  Shan: 0x1090,
  Khmer: 0x17e0,
}

/** Chinese digits; 十百千万亿 are number words and listed in `words.ts`. */
const CHINESE = '零一二三四五六七八九'
const CHINESE_OTHERS: Record<string, string> = { 两: '2', 兩: '2', 点: '.', 點: '.' }

/**
 * Characters that denote a number but are not digits: ², ½, Ⅳ. NFKC would turn some into digits.
 */
const NO_DIGIT = /[\p{No}\p{Nl}]/u

/** Word separators of scripts without spaces, and what programs leave at the start of a text. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g

/**
 * The text with every digit as 0 to 9, full-width characters as narrow ones, and every space as a
 * plain one. Null if digits of several scripts are mixed, or a character denotes a number but is
 * not a digit.
 */
export function withPlainDigits(text: string): string | null {
  const withoutZero = text.replace(INVISIBLE, '').replaceAll('〇', '零')
  if (NO_DIGIT.test(withoutZero)) return null
  const scripts = new Set<string>()
  const plain = Array.from(withoutZero.normalize('NFKC'), (character) => {
    const chinese = CHINESE.indexOf(character)
    if (chinese >= 0) return String(chinese)
    const [script, zero] = scriptOf(character)
    if (script === undefined) return CHINESE_OTHERS[character] ?? character
    scripts.add(script)
    return String((character.codePointAt(0) ?? 0) - zero)
  })
  if (scripts.size > 1) return null
  return plain.join('').replace(/\s+/g, ' ')
}

function scriptOf(character: string): [string, number] | [undefined, 0] {
  const code = character.codePointAt(0) ?? 0
  return (
    Object.entries(ZEROS).find(([, zero]) => code >= zero && code < zero + 10) ?? [undefined, 0]
  )
}
