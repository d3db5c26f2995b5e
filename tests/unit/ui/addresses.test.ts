import { describe, expect, it } from '@jest/globals'

import { decideProject } from '@/app/(catalogue)/projects/decideProject'
import { paramsOf } from '@/app/(catalogue)/searchParams'
import type { ProjectFound } from '@/catalogue/types'

import { cardOf, railway } from './fixtures'

const record = railway()
const found: ProjectFound = { kind: 'published', record, card: cardOf(record) }
const { code, slug } = record

describe('the address of a project', () => {
  it('shows the record at its one address', () => {
    expect(decideProject(found, { code, slug })).toEqual({ kind: 'show', status: 200, found })
  })

  it.each([
    ['another slug', { code, slug: 'old-name' }],
    ['no slug', { code }],
    ['a code in small letters', { code: code.toLowerCase(), slug }],
  ])('leads there for good from %s', (_, asked) => {
    expect(decideProject(found, asked)).toEqual({
      kind: 'redirect',
      status: 308,
      to: { code, slug },
    })
  })

  it('says that a withdrawn project is gone, and that one never public is not there', () => {
    const gone = { kind: 'withdrawn' as const, code, at: '2026-11-25T09:00:00.000Z' }
    expect(decideProject(gone, { code, slug })).toMatchObject({ kind: 'withdrawn', status: 410 })
    expect(decideProject(null, { code, slug })).toEqual({ kind: 'missing', status: 404 })
  })
})

describe('the parameters of a page', () => {
  it('become those of an address, repeated ones too', () => {
    const params = paramsOf({ q: 'rail', state: ['LA', 'VN'], none: undefined })
    expect(params.toString()).toBe('q=rail&state=LA&state=VN')
  })
})
