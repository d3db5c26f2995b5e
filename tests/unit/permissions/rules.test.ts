import { describe, expect, test } from '@jest/globals'
import type { TypedUser } from 'payload'
import {
  actorOf,
  administrator,
  allOf,
  anyOf,
  anyone,
  nobody,
  ofOwnState,
  secretariat,
  staff,
  where,
  type Rule,
} from '@/permissions'

const user = (more: Record<string, unknown>) =>
  ({ id: 'u1', collection: 'users', active: true, ...more }) as unknown as TypedUser

describe('who acts', () => {
  test.each([
    ['nobody logged in', null],
    ['a user of another collection', user({ collection: 'investors', role: 'secretariat' })],
    ['a deactivated user', user({ role: 'secretariat', active: false })],
    ['a user without a role', user({})],
    ['an unknown role', user({ role: 'root' })],
    ['a ministry without a state', user({ role: 'ministry' })],
    ['a ministry of a state that is none', user({ role: 'ministry', state: 'XX' })],
  ])('%s is a stranger', (_name, who) => {
    expect(actorOf(who)).toEqual({ kind: 'stranger' })
  })

  test('roles are read, and a state only for a ministry', () => {
    expect(actorOf(user({ role: 'ministry', state: 'KH' }))).toEqual({
      kind: 'person',
      id: 'u1',
      role: 'ministry',
      state: 'KH',
    })
    expect(actorOf(user({ role: 'secretariat', state: 'KH' }))).toEqual({
      kind: 'person',
      id: 'u1',
      role: 'secretariat',
    })
  })
})

describe('rules joined', () => {
  const kh = actorOf(user({ role: 'ministry', state: 'KH' }))
  const office = actorOf(user({ role: 'secretariat' }))
  const own = { leadState: { equals: 'KH' } }
  const published = { _status: { equals: 'published' } }
  const cases: [string, Rule, typeof kh, unknown][] = [
    ['any: one yes decides', anyOf(nobody, anyone, where(published)), kh, true],
    [
      'any: filters are joined by or',
      anyOf(ofOwnState('leadState'), where(published)),
      kh,
      { or: [own, published] },
    ],
    ['any: one filter stands alone', anyOf(secretariat, ofOwnState('leadState')), kh, own],
    ['any: nothing holds', anyOf(secretariat, administrator), kh, false],
    ['all: one no decides', allOf(staff, administrator, where(published)), kh, false],
    [
      'all: filters are joined by and',
      allOf(ofOwnState('leadState'), where(published)),
      kh,
      { and: [own, published] },
    ],
    ['all: everything holds', allOf(staff, secretariat), office, true],
    ['a ministry rule is no for the secretariat', ofOwnState('leadState'), office, false],
  ]
  test.each(cases)('%s', (_name, rule, actor, answer) => {
    expect(rule(actor)).toEqual(answer)
  })
})
