import { expect, test } from '@jest/globals'
import {
  keepCopy,
  keyOf,
  otherLanguages,
  readCopies,
  removeAllOf,
  removeExpired,
  type Copy,
  type Place,
} from '@/admin/kept/copies'

const DAY = 24 * 60 * 60 * 1000
const NOW = Date.parse('2026-11-28T08:00:00.000Z')

const hers: Place = { account: 'a', collection: 'projects', document: 'p', locale: 'en' }

function copyOf(text: string, at = NOW): Copy {
  return {
    at: new Date(at).toISOString(),
    base: { title: 'Old' },
    mine: { title: text },
  }
}

/** The storage of a browser, in memory; `room` is the greatest length of one value. */
function storeOf(room = Infinity): Storage {
  const values = new Map<string, string>()
  return {
    get length() {
      return values.size
    },
    clear: () => values.clear(),
    getItem: (key) => values.get(key) ?? null,
    key: (at) => [...values.keys()][at] ?? null,
    removeItem: (key) => void values.delete(key),
    setItem: (key, value) => {
      if (value.length > room) throw new Error('QuotaExceededError')
      values.set(key, value)
    },
  }
}

const textsIn = (store: Storage, place: Place) =>
  readCopies(store, place, NOW).map(({ mine }) => mine.title)

test('a copy is read in its own place alone, the newest first', () => {
  const store = storeOf()
  const opened = copyOf('').at
  keepCopy(store, keyOf(hers, '1'), copyOf('earlier', NOW - 1000), opened)
  keepCopy(store, keyOf(hers, '2'), copyOf('later'), opened)
  keepCopy(store, keyOf({ ...hers, account: 'b' }, '3'), copyOf('of another'), opened)
  keepCopy(store, keyOf({ ...hers, locale: 'km' }, '4'), copyOf('in Khmer'), opened)
  keepCopy(store, keyOf({ ...hers, document: null }, '5'), copyOf('new'), opened)
  expect(textsIn(store, hers)).toEqual(['later', 'earlier'])
  expect(textsIn(store, { ...hers, account: 'b' })).toEqual(['of another'])
  expect(textsIn(store, { ...hers, locale: 'km' })).toEqual(['in Khmer'])
  expect(textsIn(store, { ...hers, document: null })).toEqual(['new'])
})

test('a copy is gone after seven days', () => {
  const store = storeOf()
  const opened = copyOf('').at
  keepCopy(store, keyOf(hers, '1'), copyOf('of last week', NOW - 7 * DAY - 1), opened)
  keepCopy(store, keyOf(hers, '2'), copyOf('of this week', NOW - 7 * DAY), opened)
  store.setItem(keyOf(hers, '3'), 'not a copy')
  expect(textsIn(store, hers)).toEqual(['of this week'])
  removeExpired(store, NOW)
  expect(store.length).toBe(1)
})

test('signing out removes the copies of the account, and its open forms keep no more', () => {
  const store = storeOf()
  const opened = new Date(NOW).toISOString()
  const other = { ...hers, account: 'b' }
  keepCopy(store, keyOf(hers, '1'), copyOf('hers'), opened)
  keepCopy(store, keyOf(other, '2'), copyOf('of another'), opened)
  removeAllOf(store, 'a', NOW + 1000)
  expect(textsIn(store, hers)).toEqual([])
  expect(textsIn(store, other)).toEqual(['of another'])
  keepCopy(store, keyOf(hers, '1'), copyOf('from another tab'), opened)
  expect(textsIn(store, hers)).toEqual([])
  const later = new Date(NOW + 2000).toISOString()
  keepCopy(store, keyOf(hers, '3'), copyOf('after signing in again'), later)
  expect(textsIn(store, hers)).toEqual(['after signing in again'])
})

test('a browser without room says so', () => {
  expect(keepCopy(storeOf(10), keyOf(hers, '1'), copyOf('long'), '')).toBe(false)
})

test('other languages of the same entry are named, and no other entry or account', () => {
  const store = storeOf()
  const keep = (place: Place, at = NOW) =>
    keepCopy(store, keyOf(place, 'slot'), copyOf('Typed', at), new Date(at).toISOString())
  keep(hers)
  keep({ ...hers, locale: 'lo' })
  keep({ ...hers, locale: 'th' }, NOW - 8 * DAY)
  keep({ ...hers, document: 'q', locale: 'vi' })
  keep({ ...hers, account: 'b', locale: 'my' })
  expect(otherLanguages(store, hers, NOW)).toEqual(['lo'])
  expect(otherLanguages(store, { ...hers, locale: 'km' }, NOW)).toEqual(['en', 'lo'])
})
