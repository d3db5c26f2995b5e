import { expect, test } from '@jest/globals'
import { pathsInSort, pathsInWhere } from '@/permissions/paths'

test.each([
  [{ documents: { exists: true } }, ['documents']],
  [{ 'documents.title': { equals: 'x' } }, ['documents.title']],
  [{ readiness__feasibility__document: { in: ['x'] } }, ['readiness.feasibility.document']],
  [{ code: { equals: 'x' }, or: [{ and: [{ documents: {} }] }] }, ['code', 'documents']],
  [{ OR: [{ AND: [{ documents: { equals: 1 } }] }, { code: 'x' }] }, ['documents', 'code']],
  [{ or: { 0: { documents: { equals: 1 } } } }, ['documents']],
  [{ and: null }, []],
  [undefined, []],
  ['documents', []],
])('a filter %j names its fields', (where, paths) => {
  expect(pathsInWhere(where)).toEqual(paths)
})

test.each([
  ['documents', ['documents']],
  ['-version.documents, code', ['version.documents', 'code']],
  [['-readiness__feasibility__document'], ['readiness.feasibility.document']],
  [undefined, ['']],
])('an order %j names its fields', (sort, paths) => {
  expect(pathsInSort(sort)).toEqual(paths)
})
