import { setTimeout as delay } from 'node:timers/promises'

import { describe, expect, test } from '@jest/globals'

import { CatalogueUnavailable } from '@/catalogue'

import { createLog } from './log'
import { codesFor, openCatalogue, openWith } from './open'
import { recordOf } from './records'

const record = (number: number, title = 'Bridge') =>
  recordOf({ code: `KH-TRA-${String(number).padStart(4, '0')}`, title: { en: title } })

describe('an answer holds every row committed before it was asked for', () => {
  test('one reader after another', async () => {
    const { log, catalogue } = await openWith([])
    for (let number = 1; number <= 20; number += 1) {
      log.publish(record(number))
      expect((await catalogue.now()).size).toBe(number)
    }
  })

  test('many readers at once while others publish, withdraw and the log is slow', async () => {
    const { log, catalogue } = await openWith([record(9999)])
    log.onRead = () => delay(Math.random() * 2)
    log.onLooked = () => delay(Math.random() * 3)
    const committed = new Set(['KH-TRA-9999'])
    const readers = Array.from({ length: 200 }, async (_, number) => {
      await delay(Math.random() * 60)
      const code = log.publish(record(number)).code
      committed.add(code)
      const before = [...committed]
      const snapshot = await catalogue.now()
      for (const known of before) expect(snapshot.card(known)?.code).toBe(known)
    })
    await Promise.all(readers)
    expect((await catalogue.now()).size).toBe(201)
  })

  test('who comes while a read is in flight gets one that begins later, and shares it', async () => {
    const { log, catalogue } = await openWith([])
    let release = () => {}
    log.onLooked = () => new Promise<void>((resolve) => (release = resolve))
    const before = log.reads.head
    const early = catalogue.now()
    await delay(5)
    log.publish(record(1))
    const late = Array.from({ length: 50 }, () => catalogue.now())
    log.onLooked = undefined
    release()
    await early
    for (const snapshot of await Promise.all(late)) expect(snapshot.size).toBe(1)
    // The first caller's look, and for all who came later one look and, since it found news, a second.
    expect(log.reads.head - before).toBeLessThanOrEqual(4)
  })

  test('a quiet log costs one read for each answer', async () => {
    const { log, catalogue } = await openWith([record(1)])
    const before = { ...log.reads }
    await catalogue.now()
    expect(log.reads).toEqual({ ...before, head: before.head + 1 })
  })
})

describe('when the log is out of reach', () => {
  test('nothing old is told, and the next call recovers by itself', async () => {
    const { log, catalogue } = await openWith([record(1)])
    log.failure = new Error('gone')
    await expect(catalogue.now()).rejects.toThrow(CatalogueUnavailable)
    await expect(catalogue.project('KH-TRA-0001')).rejects.toThrow(CatalogueUnavailable)
    await expect(catalogue.history('KH-TRA-0001')).rejects.toThrow(CatalogueUnavailable)
    await expect(catalogue.changes(0, 10)).rejects.toMatchObject({
      name: 'CatalogueUnavailable',
      cause: log.failure,
    })
    log.failure = undefined
    log.publish(record(2))
    expect((await catalogue.now()).size).toBe(2)
  })

  test('a failed read takes none of those with it who came later', async () => {
    const { log, catalogue } = await openWith([record(1)])
    log.failure = new Error('gone')
    const early = catalogue.now()
    const late = catalogue.now()
    await expect(early).rejects.toThrow(CatalogueUnavailable)
    log.failure = undefined
    expect((await late).size).toBe(1)
  })

  test('a failure between two reads of one update leaves the model as it was', async () => {
    const { log, catalogue } = await openWith([record(1)])
    log.publish(record(2))
    log.onRead = (name) => {
      if (name === 'readAfter') log.failure = new Error('gone')
    }
    await expect(catalogue.now()).rejects.toThrow(CatalogueUnavailable)
    log.onRead = undefined
    log.failure = undefined
    expect(codesFor(await catalogue.now(), 'bridge')).toHaveLength(2)
  })

  test('the first load is tried again until it succeeds', async () => {
    const log = createLog([record(1)])
    log.failure = new Error('away')
    const catalogue = openCatalogue(log)
    await delay(30)
    expect(catalogue.isReady()).toBe(false)
    expect(log.reads.head).toBeGreaterThan(1)
    log.failure = undefined
    await catalogue.ready
    expect(catalogue.isReady()).toBe(true)
    expect((await catalogue.now()).size).toBe(1)
  })

  test('a closed catalogue answers nothing', async () => {
    const { catalogue, now } = await openWith([record(1)])
    catalogue.close()
    await expect(catalogue.now()).rejects.toThrow('The catalogue is closed')
    expect(() => now.search({})).toThrow(CatalogueUnavailable)
  })

  test('a catalogue closed while it loads reads no further and stays closed', async () => {
    const log = createLog([record(1)])
    const catalogue = openCatalogue(log)
    const asked = catalogue.now()
    catalogue.close()
    await expect(asked).rejects.toThrow(CatalogueUnavailable)
    expect(catalogue.isReady()).toBe(false)
  })
})

describe('another database in the place of the first', () => {
  test('its epoch makes the model anew, also when its log is longer', async () => {
    const { log, catalogue, now } = await openWith([record(1), record(2)])
    log.restore('second', [record(3), record(4), record(5)])
    await catalogue.now()
    expect(now.epoch).toBe('second')
    expect(codesFor(now, 'bridge').sort()).toEqual(['KH-TRA-0003', 'KH-TRA-0004', 'KH-TRA-0005'])
  })

  test('one that comes between two reads of an update is not mixed with the first', async () => {
    const { log, catalogue, now } = await openWith([record(1)])
    log.publish(record(2))
    log.onRead = (name) => {
      if (name !== 'readAfter') return
      log.onRead = undefined
      log.restore('second', [record(7), record(8), record(9)])
    }
    await catalogue.now()
    expect(codesFor(now, 'bridge').sort()).toEqual(['KH-TRA-0007', 'KH-TRA-0008', 'KH-TRA-0009'])
  })
})

describe('rows of one project', () => {
  test('between two looks only the last of them counts', async () => {
    const { log, catalogue, now } = await openWith([record(1, 'First name')])
    log.publish(record(1, 'Second name'))
    log.publish(record(2))
    log.publish(record(1, 'Third name'))
    await catalogue.now()
    expect(now.card('KH-TRA-0001')?.title.en).toBe('Third name')
    expect(codesFor(now, 'second')).toEqual([])
    expect(codesFor(now, 'first')).toEqual([])
    expect(codesFor(now, 'third')).toEqual(['KH-TRA-0001'])
    expect(now.size).toBe(2)
  })

  test('published again after a withdrawal it is shown, withdrawn again it is not', async () => {
    const { log, catalogue, now } = await openWith([record(1)])
    log.withdraw('KH-TRA-0001')
    log.publish(record(1, 'Tunnel'))
    await catalogue.now()
    expect(codesFor(now, 'tunnel')).toEqual(['KH-TRA-0001'])
    log.publish(record(1, 'Ferry'))
    log.withdraw('KH-TRA-0001')
    await catalogue.now()
    expect(now.size).toBe(0)
    expect(codesFor(now, 'ferry')).toEqual([])
  })

  test('a redacted current row is not shown', async () => {
    const log = createLog([record(1), record(2)])
    log.redact(1)
    const now = await openCatalogue(log).now()
    expect(now.search({}).cards.map((card) => card.code)).toEqual(['KH-TRA-0002'])
  })
})

describe('loading', () => {
  test('rows committed while it loads are in it, and the event loop has its turns', async () => {
    const log = createLog(Array.from({ length: 1200 }, (_, number) => record(number)))
    log.onRead = (name) => {
      if (name !== 'readCurrentAfter' || log.reads.readCurrentAfter !== 2) return
      log.withdraw('KH-TRA-0003')
      log.publish(record(4, 'Viaduct'))
      log.publish(record(5000, 'Viaduct'))
      log.publish(record(1100, 'Viaduct'))
    }
    let longest = 0
    let last = performance.now()
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 1)
    const now = await openCatalogue(log).now()
    clearInterval(clock)
    expect(now.size).toBe(1200)
    expect(now.card('KH-TRA-0003')).toBeUndefined()
    expect(codesFor(now, 'viaduct').sort()).toEqual(['KH-TRA-0004', 'KH-TRA-1100', 'KH-TRA-5000'])
    expect(now.search({ q: 'bridge' }).page.total).toBe(1197)
    expect(longest).toBeLessThan(500)
  })

  test('a log far ahead is loaded anew rather than followed', async () => {
    const { log, catalogue, now } = await openWith([record(1)])
    for (let number = 2; number <= 2500; number += 1) log.publish(record(number))
    log.withdraw('KH-TRA-0001')
    const loads = log.reads.readCurrentAfter
    await catalogue.now()
    expect(now.size).toBe(2499)
    expect(log.reads.readCurrentAfter).toBeGreaterThan(loads)
  })

  test('a record that cannot be read says which', async () => {
    const log = createLog([record(1)])
    const readAll = log.readCurrentAfter.bind(log)
    log.readCurrentAfter = async (seq, limit) =>
      (await readAll(seq, limit)).map((row) => ({ ...row, record: '{' }))
    await expect(openCatalogue(log).now()).rejects.toMatchObject({
      name: 'CatalogueUnavailable',
      cause: { message: "The record of publication 1 (KH-TRA-0001) can't be read" },
    })
  })
})

test('an empty log is an empty catalogue', async () => {
  const { now } = await openWith([])
  expect(now).toMatchObject({ epoch: 'first', seq: 0, size: 0, updatedAt: null })
  expect(now.search({ q: 'bridge' })).toMatchObject({ cards: [], page: { total: 0, pages: 0 } })
})

test('the last publication dates the catalogue, a withdrawal too', async () => {
  const { log, catalogue, now } = await openWith([record(1)])
  const withdrawn = log.withdraw('KH-TRA-0001')
  await catalogue.now()
  expect(now.updatedAt).toBe(withdrawn.at)
  expect((await openCatalogue(log).now()).updatedAt).toBe(withdrawn.at)
})

test('a snapshot held across a change moves on whole, and a list taken from it stays', async () => {
  const { log, catalogue, now } = await openWith([record(1), record(2)])
  const list = now.all({ sort: 'title' })
  log.withdraw('KH-TRA-0001')
  log.publish(record(3))
  await catalogue.now()
  expect(now.seq).toBe(4)
  expect(now.search({}).seq).toBe(4)
  expect(now.search({}).cards.map((card) => card.code)).toEqual(['KH-TRA-0003', 'KH-TRA-0002'])
  expect([...list].map((card) => card.code)).toEqual(['KH-TRA-0001', 'KH-TRA-0002'])
})

test('the cards of an answer cannot be changed by a caller', async () => {
  const { now } = await openWith([record(1)])
  const [card] = now.search({ state: ['KH', 'LA'] }).cards
  expect(() => Object.assign(card ?? {}, { slug: 'other' })).toThrow(TypeError)
})

test('the programmes are the same list until the log moves', async () => {
  const { catalogue, log, now } = await openWith([record(1)])
  const listed = now.programmes()
  expect(now.programmes()).toBe(listed)
  log.publish(record(2))
  await catalogue.now()
  expect(now.programmes()).not.toBe(listed)
})

describe('a log that says at once whether anything was committed', () => {
  test('is not read while nothing was', async () => {
    const { log, catalogue, mark } = await openMarked()
    const before = { ...log.reads }
    await Promise.all(Array.from({ length: 20 }, () => catalogue.now()))
    expect(log.reads).toEqual(before)
    mark.now += 1
    await catalogue.now()
    expect(log.reads.head).toBe(before.head + 1)
  })

  test('every row committed before a call is in its answer', async () => {
    const { log, catalogue, mark } = await openMarked()
    for (let number = 2; number <= 20; number += 1) {
      const early = catalogue.now()
      log.publish(record(number))
      mark.now += 1
      const snapshots = await Promise.all([catalogue.now(), early, catalogue.now()])
      for (const snapshot of snapshots) expect(snapshot.size).toBe(number)
    }
  })

  test('what is committed while the log is read is looked for again', async () => {
    const { log, catalogue, mark } = await openMarked()
    log.publish(record(2))
    mark.now += 1
    log.onLooked = () => {
      log.onLooked = undefined
      log.publish(record(3))
      mark.now += 1
    }
    await catalogue.now()
    expect((await catalogue.now()).size).toBe(3)
  })

  test('a mark that cannot be had means that nothing true can be said', async () => {
    const { catalogue, mark } = await openMarked()
    mark.failure = new Error('gone')
    await expect(catalogue.now()).rejects.toThrow(CatalogueUnavailable)
    mark.failure = undefined
    expect((await catalogue.now()).size).toBe(1)
  })
})

async function openMarked() {
  const mark: { now: number; failure: Error | undefined } = { now: 1, failure: undefined }
  const log = createLog([record(1)])
  log.commitMarker = () => {
    if (mark.failure) throw mark.failure
    return mark.now
  }
  const catalogue = openCatalogue(log)
  await catalogue.now()
  return { log, catalogue, mark }
}
