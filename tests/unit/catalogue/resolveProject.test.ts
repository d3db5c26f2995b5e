import { describe, expect, it } from '@jest/globals'

import { resolveProject } from '@/catalogue'
import type { ProjectRead, ProjectWithdrawn } from '@/catalogue/types'

import { cardOf, railway } from '../ui/fixtures'

const record = railway()
const found: ProjectRead = { kind: 'published', record, card: cardOf(record), text: '', seq: 1 }
const { code, slug } = record

/** Decides over a catalogue in which this stands under the code. */
const decide = (
  there: ProjectRead | ProjectWithdrawn | null,
  asked: { code: string; slug?: string },
) =>
  resolveProject({ project: (one: string) => Promise.resolve(one === code ? there : null) }, asked)

describe('the address of a project', () => {
  it('shows the record at its one address', async () => {
    expect(await decide(found, { code, slug })).toEqual({ kind: 'shown', found })
  })

  it.each([
    ['another slug', { code, slug: 'old-name' }],
    ['no slug', { code }],
    ['a code in small letters', { code: code.toLowerCase(), slug }],
  ])('leads there from %s', async (_, asked) => {
    expect(await decide(found, asked)).toEqual({ kind: 'moved', found })
  })

  it('says that a withdrawn project is gone, and that one never public is not there', async () => {
    const gone = { kind: 'withdrawn' as const, code, at: '2026-11-25T09:00:00.000Z' }
    expect(await decide(gone, { code, slug })).toEqual({ kind: 'withdrawn', found: gone })
    expect(await decide(null, { code, slug })).toEqual({ kind: 'missing' })
    expect(await decide(found, { code: 'no-code', slug })).toEqual({ kind: 'missing' })
  })
})
