import { describe, expect, test } from '@jest/globals'
import type { ClientField } from 'payload'
import { nameRow } from '@collections/projects/rowNames'
import type { Actor } from '@/permissions'
import { codesOf, STAGES } from '@/vocabulary'
import { TRANSITIONS } from '@/writing/transitions'
import { requestedStage, stageListPath } from '@/admin/desk/stageListPath'
import { describeStage } from '@/admin/notice/describeStage'
import { daysSince, formatDay, formatInstant, formatInstantIn } from '@/admin/formatDates'
import { locateField } from '@/admin/problems/locateField'
import {
  isWriteOfForm,
  noteWrite,
  problemsOfLastWrite,
  wasStale,
} from '@/admin/connection/lastWrite'
import { isVerificationDue } from '@/admin/desk/verification'

const ministry: Actor = { kind: 'person', id: 'm', role: 'ministry', state: 'KH' }
const secretariat: Actor = { kind: 'person', id: 's', role: 'secretariat' }

describe('the notice above the form', () => {
  test.each(codesOf(STAGES))('says at %s what it means for whom', (stage) => {
    const standing = { stage, live: false, leadState: 'KH' } as const
    const stranger = describeStage({ ...ministry, state: 'TH' }, standing)
    expect(stranger).toBe('You may read this entry. Others work on it.')
    for (const actor of [ministry, secretariat]) {
      expect(describeStage(actor, standing)).not.toBe(stranger)
    }
  })

  test('tells a ministry why it cannot change what it submitted, and the way out', () => {
    const said = describeStage(ministry, { stage: 'submitted', live: false, leadState: 'KH' })
    expect(said).toMatch(/cannot be changed now.*Recall it/)
  })

  test('says instants in UTC', () => {
    expect([
      formatInstant('2026-11-25T04:20:30.000Z'),
      formatDay('2026-11-25T23:59:00.000Z'),
    ]).toEqual(['25 November 2026 at 04:20 UTC', '25 November 2026'])
    const ends = '2026-11-30T00:00:00.000Z'
    expect([formatInstantIn(ends, 'Asia/Yangon'), formatInstantIn(ends, undefined)]).toEqual([
      '30 November 2026 at 06:30 in Asia/Yangon (30 November 2026 at 00:00 UTC)',
      '30 November 2026 at 00:00 UTC',
    ])
    expect(daysSince('2026-11-20T12:00:00Z', new Date('2026-11-25T11:00:00Z'))).toBe(4)
  })
})

test('a reason is asked for where the transition needs one', () => {
  expect(TRANSITIONS.return.question?.reason).toBeDefined()
  expect(TRANSITIONS.withdraw.question).toMatchObject({ heading: 'Withdraw from the public?' })
  expect(TRANSITIONS.save.question).toBeUndefined()
})

describe('links to the list', () => {
  test('set the filter that the list view writes, and are known again', () => {
    const path = stageListPath('/admin', { stage: 'submitted', state: 'KH' })
    const asked = Object.fromEntries(new URL(path, 'http://x').searchParams)
    expect(asked).toEqual({
      'where[or][0][and][0][stage][equals]': 'submitted',
      'where[or][0][and][1][leadState][equals]': 'KH',
    })
    expect(requestedStage(asked)).toBe('submitted')
  })

  test('no filter is all; another filter is none of them', () => {
    expect(stageListPath('/admin', {})).toBe('/admin/collections/projects')
    expect([requestedStage({ limit: '25' }), requestedStage(undefined)]).toEqual([null, null])
    expect(requestedStage({ 'where[or][0][and][0][title][like]': 'port' })).toBeUndefined()
  })
})

test.each([
  ['2025-11-24', true],
  ['2025-11-25', false],
  ['2025-11', false],
  ['2025-10', true],
  ['2025', false],
  ['2024', true],
  [null, true],
  ['', true],
])('verified %s: due on 25 November 2026 is %s', (lastVerified, due) => {
  expect(isVerificationDue(lastVerified, '2026-11-25')).toBe(due)
})

describe('problems of a form', () => {
  const fields = [
    { name: 'title', type: 'text', label: 'Title' },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Money',
          fields: [
            {
              name: 'funding',
              type: 'array',
              label: 'Funding',
              fields: [
                { type: 'row', fields: [{ name: 'amount', type: 'number', label: 'Amount' }] },
              ],
            },
          ],
        },
      ],
    },
  ] as unknown as ClientField[]

  test('are placed by tab and labels', () => {
    expect(locateField(fields, 'funding.1.amount')).toEqual({
      tab: 'Money',
      label: ['Funding', 'row 2', 'Amount'],
    })
    expect(locateField(fields, 'title')).toEqual({ label: ['Title'] })
    expect(locateField(fields, 'transition')).toEqual({ label: [] })
  })

  test('are those of the last write, and the message about it points to their list', async () => {
    const errors = [
      { path: 'cost.source', message: 'There is no source s9.' },
      { path: 'start', message: 'Write a day.' },
    ]
    const refusal = { message: 'These are invalid: cost.source, start', data: { errors } }
    const respond = (status: number) => Response.json({ errors: [refusal] }, { status })
    const shown = await noteWrite(respond(400))
    expect(problemsOfLastWrite()).toEqual(errors)
    expect(await shown.json()).toEqual({
      errors: [{ ...refusal, message: '2 things to correct. The list is above the form.' }],
    })
    expect(isWriteOfForm('post', '/api/sessions')).toBe(true)
    expect(isWriteOfForm('post', '/api/payload-preferences/nav')).toBe(false)
    await noteWrite(respond(412))
    expect(wasStale()).toBe(true)
    await noteWrite(Response.json({ doc: {} }))
    expect([wasStale(), problemsOfLastWrite()]).toEqual([false, []])
  })
})

test.each<[string, Record<string, unknown>, string]>([
  ['milestones', { kind: 'tender', date: '2027-06', planned: true }, 'Tender, 2027-06, planned'],
  ['sources', { key: 's1', title: 'Budget paper' }, 's1 Budget paper'],
  ['locations', { name: { en: 'Kratie', km: 'ក្រចេះ' }, country: 'KH' }, 'Kratie, Cambodia'],
  ['capacities', { measure: 'unknown', value: 600, unit: 'MW' }, 'unknown, 600 MW'],
  [
    'costAlternatives',
    { amount: 1_500_000, currency: 'USD', priceYear: 2024 },
    '1,500,000 USD, 2024 prices',
  ],
  ['facts', {}, ''],
  ['contractors', { organisation: 'id' }, ''],
])('a row of %s is called by what stands in it', (field, row, name) => {
  expect(nameRow(field, row)).toBe(name)
})
