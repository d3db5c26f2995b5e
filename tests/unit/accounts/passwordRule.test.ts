import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_LENGTH, MIN_LENGTH, passwordProblem } from '@/accounts/password/rule'

test.each([
  ['aaa', 'at least 12'],
  ['elevenchars', 'at least 12'],
  ['password1234', 'most common'],
  ['Dragon!!2026!', 'most common'],
  ['aaaaaaaaaaaaaa', 'too few'],
  ['qwerty123456', 'most common'],
  ['sokha.chan@gov.example', 'own address'],
  ['Sokha.Chan@gov.example', 'own address'],
  ['long.local.part.of.mail', 'own address'],
  ['x'.repeat(MAX_LENGTH + 1), 'at most'],
  ['correct horse battery', 'null'],
  ['ប្រាសាទអង្គរវត្តស្អាត', 'null'],
  ['        spaced out ', 'null'],
])('%s', (password, expected) => {
  const email = password.startsWith('long')
    ? 'long.local.part.of.mail@example.org'
    : 'sokha.chan@gov.example'
  expect(String(passwordProblem(password, email))).toMatch(new RegExp(expected))
})

test('a common password is refused however it is written', () => {
  // Of twelve characters and more, and among the first ten thousand.
  expect(passwordProblem('sonyericsson')).toMatch('most common')
  expect(passwordProblem(' ＳonyEricsson ')).toMatch('most common')
})

test('anything long enough, of several characters and not known is taken', () => {
  const long = fc.string({ unit: 'grapheme', minLength: MIN_LENGTH * 2, maxLength: 40 })
  fc.assert(
    fc.property(long, (tail) => {
      expect(passwordProblem(`river boat ${tail}`.slice(0, MAX_LENGTH))).toBeNull()
    }),
  )
})

test('what is no text is refused', () => {
  expect([passwordProblem(12), passwordProblem({}), passwordProblem(undefined)]).toEqual(
    Array(3).fill('A password is text.'),
  )
})
