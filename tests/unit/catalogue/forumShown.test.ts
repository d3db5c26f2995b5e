import { expect, test } from '@jest/globals'
import { advanceForum, createForumSnapshots, NO_FORUM } from '@/catalogue/forum'
import { createForumLog, editionOf, newsOf, sessionOf, type ForumLog } from './forumLog'

const NINE = editionOf({ code: 'acf-9' })
const TALK = sessionOf({ code: 'acf-9-s1', edition: 'acf-9' })
const NOTE = newsOf({ code: 'note' })

/** The Forum as strangers see it at this moment. */
async function at(log: ForumLog, now: string) {
  const model = await advanceForum(log, NO_FORUM)
  return createForumSnapshots({ all: () => [], card: () => undefined })(model, now)
}

const day = (n: number, hour = 0) => `2026-02-0${n}T${String(hour).padStart(2, '0')}:00:00.000Z`

test('news that was withdrawn under an embargo that had been prolonged was never public', async () => {
  const log = createForumLog()
  log.publish('news', NOTE, { at: day(1, 8), visibleFrom: day(1, 10) })
  log.publish('news', NOTE, { at: day(1, 9), visibleFrom: day(1, 12) })
  log.withdraw('news', NOTE.code, day(1, 11))
  expect((await at(log, day(2))).decide('news', NOTE.code)).toEqual({ kind: 'missing' })
})

test('news that was seen before a new embargo hid it is withdrawn', async () => {
  const log = createForumLog()
  log.publish('news', NOTE, { at: day(1, 8) })
  log.publish('news', NOTE, { at: day(1, 9), visibleFrom: day(1, 12) })
  expect((await at(log, day(1, 10))).decide('news', NOTE.code)).toEqual({ kind: 'missing' })
  log.withdraw('news', NOTE.code, day(1, 11))
  expect((await at(log, day(2))).decide('news', NOTE.code)).toEqual({
    kind: 'withdrawn',
    at: day(1, 11),
  })
})

test('a session that was withdrawn before its edition was public was never public', async () => {
  const log = createForumLog()
  log.publish('sessions', TALK, { at: day(1) })
  log.withdraw('sessions', TALK.code, day(2))
  expect((await at(log, day(3))).decide('sessions', TALK.code)).toEqual({ kind: 'missing' })
  log.publish('editions', NINE, { at: day(4) })
  expect((await at(log, day(5))).decide('sessions', TALK.code)).toEqual({ kind: 'missing' })
})

test('a session that was added after its edition was withdrawn was never public', async () => {
  const log = createForumLog()
  log.publish('editions', NINE, { at: day(1) })
  log.withdraw('editions', NINE.code, day(2))
  log.publish('sessions', TALK, { at: day(3) })
  expect((await at(log, day(4))).decide('sessions', TALK.code)).toEqual({ kind: 'missing' })
})

test('a session of a withdrawn edition is withdrawn, and comes back with it', async () => {
  const log = createForumLog()
  log.publish('editions', NINE, { at: day(1) })
  log.publish('sessions', TALK, { at: day(2) })
  log.withdraw('editions', NINE.code, day(3))
  const away = await at(log, day(4))
  expect(away.decide('sessions', TALK.code)).toEqual({ kind: 'withdrawn', at: day(3) })
  expect(away.sessions({})).toEqual([])
  log.publish('editions', NINE, { at: day(5) })
  const back = await at(log, day(6))
  expect(back.decide('sessions', TALK.code).kind).toBe('shown')
  expect(back.sessions({}).map(({ record }) => record.code)).toEqual([TALK.code])
})

test('the version tells nothing of what strangers do not see', async () => {
  const log = createForumLog()
  log.publish('editions', NINE, { at: day(1) })
  const { version } = await at(log, day(2))
  log.publish('news', NOTE, { at: day(2), visibleFrom: day(5) })
  log.publish('news', { ...NOTE, title: { en: 'Secret' } }, { at: day(3), visibleFrom: day(5) })
  log.publish('sessions', sessionOf({ code: 'acf-10-s1', edition: 'acf-10' }), { at: day(3) })
  expect((await at(log, day(4))).version).toBe(version)
  const open = (await at(log, day(5))).version
  expect(open).not.toBe(version)
  log.withdraw('news', NOTE.code, day(6))
  expect([version, open]).not.toContain((await at(log, day(7))).version)
})
