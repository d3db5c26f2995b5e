import { expect, test } from '@jest/globals'
import type { Access } from 'payload'
import { frozenWhileSubmitted } from '@/writing/frozenWhileSubmitted'

const update = frozenWhileSubmitted(() => ({ leadState: { equals: 'KH' } }))

function ask(role: string, stage: string, transition?: string) {
  const user = { id: 'u', collection: 'users', role, state: role === 'ministry' ? 'KH' : null }
  const args = { data: { stage }, req: { context: { transition }, user } }
  return update(args as unknown as Parameters<Access>[0])
}

test('asked in advance, a ministry may not change what it submitted; nobody else is held back', () => {
  const open = { leadState: { equals: 'KH' } }
  expect(ask('ministry', 'submitted')).toBe(false)
  expect(ask('ministry', 'draft')).toEqual(open)
  expect(ask('secretariat', 'submitted')).toEqual(open)
})

test('a write is left to its transition: recalling is allowed', () => {
  expect(ask('ministry', 'submitted', 'recall')).toEqual({ leadState: { equals: 'KH' } })
})
