import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createTurns } from '@/limits/turns'

const LIMITS = { atOnce: 1, waiting: 6, waitingPerClient: 4, timeoutMs: 1000 }

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

/** Takes turns by name and notes who got one, who was refused, and lets the one at work end. */
function play(limits = LIMITS) {
  const turns = createTurns(limits)
  const seen: string[] = []
  const atWork: (() => void)[] = []
  const take = (name: string, signal?: AbortSignal) => {
    const client = name.replace(/\d+$/, '')
    void turns.take(client, signal).then((giveBack) => {
      seen.push(giveBack ? name : `no ${name}`)
      if (giveBack) atWork.push(giveBack)
    })
  }
  const settle = () => jest.advanceTimersByTimeAsync(0)
  return {
    seen,
    settle,
    take: async (...names: string[]) => {
      for (const name of names) take(name)
      await settle()
    },
    leave: async (name: string) => {
      const controller = new AbortController()
      take(name, controller.signal)
      await settle()
      return () => controller.abort()
    },
    end: async () => {
      atWork.shift()?.()
      await settle()
    },
    turns,
  }
}

describe('turns', () => {
  test('no more work at once than may', async () => {
    const { end, seen, take } = play({ ...LIMITS, atOnce: 2 })
    await take('a1', 'a2', 'a3')
    expect(seen).toEqual(['a1', 'a2'])
    await end()
    expect(seen).toEqual(['a1', 'a2', 'a3'])
  })

  test('clients are served one after another, each by its oldest request', async () => {
    const { end, seen, take } = play()
    await take('a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1')
    for (let n = 0; n < 7; n += 1) await end()
    expect(seen).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4'])
  })

  test('one client has so many waiting, and the others still find a place', async () => {
    const { seen, take } = play()
    await take('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'b1')
    expect(seen).toEqual(['a1', 'no a6', 'no a7'])
  })

  test('in a full line whoever waits most gives way to who waits less', async () => {
    const { end, seen, take } = play()
    await take('a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2', 'c1')
    expect(seen).toEqual(['a1', 'no a5'])
    await take('b3')
    expect(seen).toEqual(['a1', 'no a5', 'no b3'])
    for (let n = 0; n < 7; n += 1) await end()
    expect(seen.slice(3)).toEqual(['a2', 'b1', 'c1', 'a3', 'b2', 'a4'])
  })

  test('waiting has an end', async () => {
    const { end, seen, take } = play()
    await take('a1', 'b1')
    await jest.advanceTimersByTimeAsync(999)
    expect(seen).toEqual(['a1'])
    await jest.advanceTimersByTimeAsync(1)
    expect(seen).toEqual(['a1', 'no b1'])
    // Whoever left the line is not called up.
    await end()
    await take('c1')
    expect(seen).toEqual(['a1', 'no b1', 'c1'])
  })

  test('whoever goes away leaves the line', async () => {
    const { end, leave, seen, settle, take } = play()
    await take('a1')
    const goAway = await leave('b1')
    await take('c1')
    goAway()
    await settle()
    await end()
    expect(seen).toEqual(['a1', 'no b1', 'c1'])
  })

  test('whoever is gone already takes no turn', async () => {
    const { seen, settle, turns } = play()
    const gone = AbortSignal.abort()
    expect(await turns.take('a', gone)).toBeUndefined()
    await settle()
    expect([seen, typeof (await turns.take('b'))]).toEqual([[], 'function'])
  })

  test('a turn that is given back twice is one turn', async () => {
    const { seen, take, turns } = play()
    const giveBack = await turns.take('a')
    await take('b1', 'c1')
    giveBack?.()
    giveBack?.()
    await jest.advanceTimersByTimeAsync(0)
    expect(seen).toEqual(['b1'])
  })
})
