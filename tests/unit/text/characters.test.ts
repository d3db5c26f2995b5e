import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { unfitCharacter } from '@/text'

const named = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`

describe('characters that turn or hide text are refused by name', () => {
  test.each([
    ['right-to-left override', 0x202e],
    ['left-to-right override', 0x202d],
    ['right-to-left embedding', 0x202b],
    ['left-to-right embedding', 0x202a],
    ['pop directional formatting', 0x202c],
    ['left-to-right isolate', 0x2066],
    ['right-to-left isolate', 0x2067],
    ['first strong isolate', 0x2068],
    ['pop directional isolate', 0x2069],
    ['left-to-right mark', 0x200e],
    ['right-to-left mark', 0x200f],
    ['Arabic letter mark', 0x061c],
    ['byte order mark', 0xfeff],
    ['tag letter', 0xe0041],
    ['language tag', 0xe0001],
    ['Mongolian vowel separator', 0x180e],
    ['invisible times', 0x2062],
    ['deprecated shaping', 0x206a],
    ['interlinear mark', 0xfff9],
    ['combining grapheme joiner', 0x034f],
    ['Hangul filler', 0x3164],
  ])('%s', (_, code) => {
    expect(unfitCharacter(`Bridge ${String.fromCodePoint(code)}gpj.exe`)).toBe(
      `This holds an invisible character that changes how the text is read (${named(code)}, after “Bridge”). Remove it.`,
    )
  })

  test('at the beginning', () => {
    expect(unfitCharacter('\u202eegdirB')).toBe(
      'This holds an invisible character that changes how the text is read (U+202E, at the beginning). Remove it.',
    )
  })

  test.each([
    ['NUL', 0, 'This holds a character that cannot be stored (NUL).'],
    ['escape', 0x1b, 'This holds a character that cannot be shown (U+001B).'],
    ['delete', 0x7f, 'This holds a character that cannot be shown (U+007F).'],
    ['a quotation mark of Windows', 0x92, 'This holds a character that cannot be shown (U+0092).'],
    ['next line', 0x85, 'This holds a character that cannot be shown (U+0085).'],
    ['line separator', 0x2028, 'This holds a character that cannot be shown (U+2028).'],
    ['half a character', 0xd800, 'This holds a character that cannot be shown (U+D800).'],
    ['no character', 0xfdd0, 'This holds a character that cannot be shown (U+FDD0).'],
    ['no character', 0x1fffe, 'This holds a character that cannot be shown (U+1FFFE).'],
  ])('%s', (_, code, message) => {
    expect(unfitCharacter(`a${String.fromCodePoint(code)}b`)).toBe(message)
  })

  test.each(['\u200b', ' \u200b ', '\u00ad\u2060', '\ufe0f'])('nothing to see: %j', (text) => {
    expect(unfitCharacter(text)).toBe(
      'This holds nothing but invisible characters. Write a text, or leave it empty.',
    )
  })
})

describe('the spelling of every language is left alone', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '  '],
    ['lines and tabs', 'One\r\n\tTwo'],
    ['Khmer with spaces of no width', 'ស្ពាន\u200bមេគង្គ\u200bថ្មី'],
    ['Thai', 'สะพาน\u200bมิตรภาพ'],
    ['Lao', 'ຂົວ\u200bມິດຕະພາບ'],
    ['Burmese', 'တံတား\u200bအသစ် က\u200d္က'],
    ['Tamil with a non-joiner', 'க்\u200cஷ'],
    ['Vietnamese', 'Cầu Hữu Nghị'],
    ['Chinese', '友谊大桥'],
    ['Khmer inherent vowel', 'ក\u17b4'],
    ['a soft hyphen', 'inter\u00adconnector'],
    ['a word joiner', '5\u2060km'],
    ['an emoji of several', '👩\u200d👧 ☀️'],
    ['no-break spaces', '5\u00a0km\u202f2'],
  ])('%s', (_, text) => {
    expect(unfitCharacter(text)).toBeNull()
  })
})

test('no text that passes holds a character that turns its direction', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\u202e', '\u2066', '\u200e', '\u200b', 'a', ' '),
  )
  fc.assert(
    fc.property(fc.array(unit), (characters) => {
      const text = characters.join('')
      const turns = /\p{Bidi_Control}/u.test(text)
      if (turns) expect(unfitCharacter(text)).not.toBeNull()
    }),
  )
})
