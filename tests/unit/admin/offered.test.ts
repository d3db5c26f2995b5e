import { describe, expect, test } from '@jest/globals'
import type { Actor } from '@/permissions'
import { codesOf, STAGES, type Stage } from '@/vocabulary'
import { offeredTo, worksOn } from '@/admin/offered'

const ministry: Actor = { kind: 'person', id: 'm', role: 'ministry', state: 'KH' }
const neighbour: Actor = { kind: 'person', id: 'n', role: 'ministry', state: 'TH' }
const secretariat: Actor = { kind: 'person', id: 's', role: 'secretariat' }
const administrator: Actor = { kind: 'person', id: 'a', role: 'administrator' }

const names = (actor: Actor, stage: Stage | null, live = false) =>
  offeredTo(actor, { stage, live, leadState: stage === null ? undefined : 'KH' }).map(
    ({ name }) => name,
  )

describe('what a person may do with an entry', () => {
  test.each<[Stage | null, boolean, string[]]>([
    [null, false, ['save', 'submit']],
    ['draft', false, ['archive', 'save', 'submit']],
    ['draft', true, ['discard', 'save', 'submit']],
    ['submitted', false, ['recall']],
    ['submitted', true, ['recall']],
    ['changesRequested', false, ['archive', 'save', 'submit']],
    ['published', true, ['save', 'submit']],
    ['withdrawn', false, ['archive', 'save', 'submit']],
    ['archived', false, ['reopen']],
  ])('a ministry at %s, public %s', (stage, live, expected) => {
    expect(names(ministry, stage, live)).toEqual(expected)
  })

  test.each<[Stage | null, boolean, string[]]>([
    [null, false, ['save', 'submit']],
    ['draft', true, ['discard', 'withdraw', 'save', 'submit']],
    ['submitted', false, ['recall', 'return', 'save', 'publish']],
    ['submitted', true, ['withdraw', 'recall', 'return', 'save', 'publish']],
    ['changesRequested', true, ['discard', 'withdraw', 'save', 'submit']],
    ['published', true, ['withdraw', 'save', 'submit']],
    ['withdrawn', false, ['archive', 'save', 'submit']],
    ['archived', false, ['reopen']],
  ])('the secretariat at %s, public %s', (stage, live, expected) => {
    expect(names(secretariat, stage, live)).toEqual(expected)
  })

  test.each(codesOf(STAGES))('nobody else anything at %s', (stage) => {
    expect([
      names(administrator, stage, true),
      names(neighbour, stage, true),
      names({ kind: 'stranger' }, stage, true),
    ]).toEqual([[], [], []])
  })

  test('an entry is worked on by its own ministry and the secretariat', () => {
    const standing = { stage: 'draft', live: false, leadState: 'KH' } as const
    expect(
      [ministry, secretariat, neighbour, administrator].map((actor) => worksOn(actor, standing)),
    ).toEqual([true, true, false, false])
  })
})
