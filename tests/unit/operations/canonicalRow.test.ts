import { describe, expect, test } from '@jest/globals'
import { canonicalRow, SetDigest } from '@/operations/transfer/copy/digest'
import type { Row, RowSet } from '@/operations/transfer/copy/rows'

const projects: RowSet = { name: 'projects', slug: 'projects', versions: false, keepsIds: true }
const versions: RowSet = { name: 'versions', slug: 'projects', versions: true, keepsIds: false }

const digest = (set: RowSet, ...rows: Row[]) => {
  const made = new SetDigest()
  for (const row of rows) made.add(row, set)
  return String(made)
}

describe('one row means the same on both engines', () => {
  test.each<[string, RowSet, Row, Row]>([
    ['null, nothing and empty lists', projects, { id: 'a', x: null, y: [], z: {} }, { id: 'a' }],
    [
      'null in languages',
      projects,
      { id: 'a', t: { en: 'x', vi: null } },
      { id: 'a', t: { en: 'x' } },
    ],
    [
      'instants',
      projects,
      { id: 'a', at: new Date(0) },
      { id: 'a', at: '1970-01-01T07:00:00+07:00' },
    ],
    ['the order of keys', projects, { id: 'a', x: 1, y: 2 }, { y: 2, x: 1, id: 'a' }],
    ['ids of versions', versions, { id: '1', parent: 'a' }, { id: '2', parent: 'a' }],
    ['a version that is not the latest', versions, { id: '1', latest: false }, { id: '1' }],
  ])('%s', (_name, set, one, other) => {
    expect(digest(set, one)).toBe(digest(set, other))
  })
})

describe('another row does not', () => {
  test.each<[string, RowSet, Row, Row]>([
    ['an id', projects, { id: 'a' }, { id: 'b' }],
    ['a text', projects, { id: 'a', x: 'a' }, { id: 'a', x: 'b' }],
    ['an empty text', projects, { id: 'a', x: '' }, { id: 'a' }],
    ['a no', projects, { id: 'a', x: false }, { id: 'a' }],
    ['a nought', projects, { id: 'a', x: 0 }, { id: 'a' }],
    ['a place in a list', projects, { id: 'a', x: [null, 1] }, { id: 'a', x: [1] }],
    ['a millisecond', projects, { id: 'a', at: new Date(0) }, { id: 'a', at: new Date(1) }],
    ['the latest version', versions, { id: '1', latest: true }, { id: '1' }],
    ['the project of a version', versions, { id: '1', parent: 'a' }, { id: '1', parent: 'b' }],
  ])('%s', (_name, set, one, other) => {
    expect(digest(set, one)).not.toBe(digest(set, other))
  })
})

test('a set needs no order and counts each row', () => {
  const [one, two] = [{ id: 'a' }, { id: 'b' }]
  expect(digest(projects, one, two)).toBe(digest(projects, two, one))
  expect(digest(projects, one, one)).not.toBe(digest(projects))
  expect(digest(projects, one, one)).not.toBe(digest(projects, one))
})

test('a date that is no instant stays as it is', () => {
  expect(canonicalRow({ id: 'a', date: '2026-10' }, projects)).toEqual({ id: 'a', date: '2026-10' })
})
