import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isSameLocation, parseLocation, formatLocation } from '@/operations/transfer/location'

const server = (address: string) => parseLocation(`mongodb://${address}`)

describe('a place as it is typed', () => {
  test('a folder, a file, a server', () => {
    const file = path.resolve('data/catalogue.db')
    expect(parseLocation('data')).toEqual({ engine: 'sqlite', file })
    expect(parseLocation('data/catalogue.db')).toEqual({ engine: 'sqlite', file })
    expect(server('a/c?replicaSet=r')).toMatchObject({ engine: 'mongodb' })
    expect(() => parseLocation('postgres://a/c')).toThrow('postgres:// is not the address')
  })

  test('is said without name and password', () => {
    expect(formatLocation(server('me:secret@a,b:27018/c?replicaSet=r'))).toBe(
      'mongodb://a:27017,b:27018/c',
    )
  })
})

test('two ways to name one place', () => {
  expect(isSameLocation(parseLocation('data'), parseLocation('./data/catalogue.db'))).toBe(true)
  expect(isSameLocation(parseLocation('data'), parseLocation('other'))).toBe(false)
  expect(isSameLocation(parseLocation('data'), server('a/c'))).toBe(false)
  expect(isSameLocation(server('a,b/c?replicaSet=r'), server('me:secret@b:27017/c'))).toBe(true)
  expect(isSameLocation(server('a/c'), server('a/d'))).toBe(false)
  expect(isSameLocation(server('a/c'), server('b/c'))).toBe(false)
})
