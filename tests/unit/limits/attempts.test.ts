import { describe, expect, test } from '@jest/globals'
import { createAttempts, type Attempt } from '@/limits/throttle/attempts'
import { createWindows } from '@/limits/throttle/windows'

const login = (address: string, account = 'aisyah@example.org'): Attempt => ({
  action: 'login',
  address,
  account,
})

const times = <T>(count: number, act: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => act(index))

describe('attempts to sign in', () => {
  test('one address has ten on one account, and ten more when the window is over', () => {
    let now = 0
    const attempts = createAttempts(() => now)
    const allowed = times(12, () => attempts.check(login('1.1.1.1')).isAllowed)
    expect(allowed).toEqual([...times(10, () => true), false, false])
    now += 15 * 60 * 1000
    expect(attempts.check(login('1.1.1.1')).isAllowed).toBe(true)
  })

  test('one address has a hundred on all accounts', () => {
    const attempts = createAttempts()
    const allowed = times(
      101,
      (n) => attempts.check(login('1.1.1.1', `p${n}@example.org`)).isAllowed,
    )
    expect([allowed[99], allowed[100]]).toEqual([true, false])
  })

  test('a success does not count', () => {
    const attempts = createAttempts()
    times(200, () => {
      expect(attempts.check(login('1.1.1.1')).isAllowed).toBe(true)
      attempts.succeed(login('1.1.1.1'))
    })
  })

  test('nobody is locked out by others: an address that signed in before neither waits nor is refused', () => {
    const attempts = createAttempts()
    attempts.check(login('2.2.2.2'))
    attempts.succeed(login('2.2.2.2'))
    times(1000, (n) => attempts.check(login(`9.9.${n % 250}.${Math.floor(n / 250)}`)))
    expect(attempts.check(login('2.2.2.2'))).toMatchObject({ isAllowed: true, wait: 0 })
  })

  test('many addresses on one account wait, longer and longer, up to four seconds', () => {
    let now = 0
    const attempts = createAttempts(() => (now += 200))
    const waits = times(60, (n) => attempts.check(login(`9.9.9.${n}`)).wait)
    expect([waits[29], waits[30], waits[34], waits[59]]).toEqual([0, 250, 1250, 4000])
  })

  test('a password is sent three times to one account by one address', () => {
    const attempts = createAttempts()
    const sent = times(4, () => attempts.check({ ...login('1.1.1.1'), action: 'forgotPassword' }))
    expect(sent.map(({ isAllowed }) => isAllowed)).toEqual([true, true, true, false])
    expect(sent[3]).toMatchObject({ limit: 3, remaining: 0, seconds: 900 })
  })
})

test('memory is bounded: the oldest key is forgotten', () => {
  const windows = createWindows(1000, 3, () => 0)
  for (const key of ['a', 'b', 'c', 'd']) windows.add(key)
  expect(['a', 'b', 'c', 'd'].map((key) => windows.attempts(key))).toEqual([0, 1, 1, 1])
})
