import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isSame, readPlace, sayPlace } from '@/operations/transfer/place'

const server = (address: string) => readPlace(`mongodb://${address}`)

describe('a place as it is typed', () => {
  test('a folder, a file, a server', () => {
    const file = path.resolve('data/catalogue.db')
    expect(readPlace('data')).toEqual({ engine: 'sqlite', file })
    expect(readPlace('data/catalogue.db')).toEqual({ engine: 'sqlite', file })
    expect(server('a/c?replicaSet=r')).toMatchObject({ engine: 'mongodb' })
    expect(() => readPlace('postgres://a/c')).toThrow('postgres:// is no place')
  })

  test('is said without name and password', () => {
    expect(sayPlace(server('me:secret@a,b:27018/c?replicaSet=r'))).toBe(
      'mongodb://a:27017,b:27018/c',
    )
  })
})

test('two ways to name one place', () => {
  expect(isSame(readPlace('data'), readPlace('./data/catalogue.db'))).toBe(true)
  expect(isSame(readPlace('data'), readPlace('other'))).toBe(false)
  expect(isSame(readPlace('data'), server('a/c'))).toBe(false)
  expect(isSame(server('a,b/c?replicaSet=r'), server('me:secret@b:27017/c'))).toBe(true)
  expect(isSame(server('a/c'), server('a/d'))).toBe(false)
  expect(isSame(server('a/c'), server('b/c'))).toBe(false)
})
