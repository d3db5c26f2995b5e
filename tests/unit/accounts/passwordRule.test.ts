import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_LENGTH, MIN_LENGTH, passwordProblem } from '@/accounts/passwordRule'

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

test.each([
  ...['1234567890123', '123456789012', '987654321098', '123412341234', '111222333444'],
  ...['passwordpassword', 'iloveyouiloveyou', 'letmeinletmein', 'password forever'],
  ...['12password34', '!!monkeydragon!!', 'password2026password', 'qwertyqwerty12'],
  ...['abcdefghijkl', 'zyxwvutsrqpo', 'qwertyuiopas', 'asdfghjklzxc', '1qaz2wsx3edc'],
  ...['azertyuiopqs', 'catalogue2026', 'ASEAN-Catalogue!!', 'connectivity-catalogue-2026'],
])('%s is easy to guess', (password) => {
  expect(passwordProblem(password)).toMatch(/easy to guess|repeat|most common/)
})

test.each([
  ...['correct horse battery', 'correcthorsebatterystaple', 'tupelo granite wicket oboe'],
  ...['  Lantern, maple & nine kites', 'lunch at 12:30 by the river', 'x7Kp29qLm4Zt'],
  ...['tiger-1234-blue!', '730518264917305', 'jembatan di atas kali', 'sông Hồng cầu thép'],
  ...['แม่น้ำ โขง สะพาน ข้าว', 'ສະພານ ແມ່ນ້ຳຂອງ ງາມ', 'မြစ် တံတား လမ်း'],
  ...['河流上的红色大桥真漂亮啊', 'Мост через реку Меконг', 'ប្រាសាទអង្គរវត្តស្អាត'],
])('%s is taken', (password) => {
  expect(passwordProblem(password)).toBeNull()
})

test('a long password is judged at once', () => {
  const began = performance.now()
  for (const one of ['qwertyuiop asdfghjkl ', 'river boat 2026 ', 'aab']) {
    passwordProblem(`x${one.repeat(MAX_LENGTH)}`.slice(0, MAX_LENGTH))
  }
  expect(performance.now() - began).toBeLessThan(1000)
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
