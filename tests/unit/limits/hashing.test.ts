import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { awaitHashingTurn, endHashingTurn, releaseHashingTurn } from '@/limits/throttle/hashing'

type Begin = Parameters<typeof awaitHashingTurn>[0]

beforeEach(() => {
  jest.useFakeTimers()
  Reflect.deleteProperty(globalThis, Symbol.for('connectivity-catalogue.hashing'))
})
afterEach(() => void jest.useRealTimers())

const requestFrom = (address: string) => ({
  context: {},
  headers: new Headers({ 'x-catalogue-address': address }),
  payloadAPI: 'REST',
  responseHeaders: undefined as Headers | undefined,
})
type Asked = ReturnType<typeof requestFrom>

/** Begins logins, and notes what became of each: `checking`, or the status and text of a refusal. */
function play() {
  const seen: string[] = []
  const begin = async (name: string, req: Asked, operation = 'login') => {
    void Promise.resolve(awaitHashingTurn({ args: {}, operation, req } as unknown as Begin)).then(
      () => seen.push(name),
      (error: unknown) => seen.push(`${name}: ${(error as { status: number }).status}`),
    )
    await jest.advanceTimersByTimeAsync(0)
  }
  return { begin, seen }
}

/** As many as may check a password at once on this machine. */
async function fill(begin: ReturnType<typeof play>['begin'], seen: string[], address: string) {
  const checking: Asked[] = []
  for (;;) {
    const req = requestFrom(address)
    await begin('first', req)
    if (seen.length === checking.length) return checking
    checking.push(req)
  }
}

test('passwords are checked one or two at a time, fair to each address', async () => {
  const { begin, seen } = play()
  // One more than may is waiting already.
  const checking = await fill(begin, seen, '203.0.113.1')
  expect([1, 2]).toContain(checking.length)
  for (let n = 0; n < 16; n += 1) await begin(`a${n}`, requestFrom('203.0.113.1'))
  expect(seen.slice(checking.length)).toEqual(['a15: 429'])
  await begin('b', requestFrom('203.0.113.2'))
  seen.length = 0
  for (const req of checking) releaseHashingTurn(req)
  await jest.advanceTimersByTimeAsync(0)
  if (checking.length === 1) {
    expect(seen).toEqual(['first'])
  } else {
    expect(seen).toEqual(['first', 'b'])
  }
})

test('a refusal says when to try again', async () => {
  const { begin, seen } = play()
  await fill(begin, seen, '203.0.113.1')
  for (let n = 0; n < 15; n += 1) await begin('waits', requestFrom('203.0.113.1'))
  const refused = requestFrom('203.0.113.1')
  await begin('refused', refused)
  expect([seen.at(-1), refused.responseHeaders?.get('retry-after')]).toEqual(['refused: 429', '5'])
})

test('a turn ends with a success, with a failure, and by itself', async () => {
  const { begin, seen } = play()
  const checking = await fill(begin, seen, '203.0.113.1')
  const done = seen.length
  const [first] = checking
  endHashingTurn({ req: first } as unknown as Parameters<typeof endHashingTurn>[0])
  await jest.advanceTimersByTimeAsync(0)
  expect(seen).toHaveLength(done + 1)
  const late = requestFrom('203.0.113.1')
  await begin('late', late)
  expect(seen).toHaveLength(done + 1)
  // Nothing happens before the timeout of those who wait; a turn that was never released ends.
  await jest.advanceTimersByTimeAsync(20_000)
  expect(seen.at(-1)).toBe('late: 429')
  await begin('later', requestFrom('203.0.113.1'))
  await jest.advanceTimersByTimeAsync(10_000)
  expect(seen.at(-1)).toBe('later')
})

test('logins of one request share its turn', async () => {
  const { begin, seen } = play()
  const [first] = await fill(begin, seen, '203.0.113.1')
  if (!first) throw new Error('Nobody checks')
  await begin('alias', first)
  expect(seen.at(-1)).toBe('alias')
})

test('what checks no password does not wait, nor does the server’s own code', async () => {
  const { begin, seen } = play()
  await fill(begin, seen, '203.0.113.1')
  await begin('forgot', requestFrom('203.0.113.1'), 'forgotPassword')
  await begin('reset', requestFrom('203.0.113.1'), 'resetPassword')
  await begin('own', { ...requestFrom('203.0.113.1'), payloadAPI: 'local' })
  expect(seen.slice(-3)).toEqual(['forgot', 'reset', 'own'])
})
