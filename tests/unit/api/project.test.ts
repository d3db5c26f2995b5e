import { expect, test } from '@jest/globals'
import { SHAPE } from '@/publications/shape'

import { codesOf, LOCALES, PROGRAMMES, SUBSECTORS } from '@/vocabulary'

import { stopClockAt } from '../../support/clock'
import { DAM, openApi, ROAD } from './fixture'

stopClockAt('2026-11-25T10:00:00Z')

const ANSWERED = {
  url: '/projects/LA-ENE-0001/nam-dam',
  stale: false,
  publishedAt: '2026-01-01T00:01:00.000Z',
  updatedAt: '2026-01-01T00:01:00.000Z',
  seq: 1,
}

test('a project is its whole record in all languages, its code in capitals or not', async () => {
  const { json } = await openApi([DAM])
  expect(await json('/api/v1/projects/LA-ENE-0001')).toEqual({ ...DAM, ...ANSWERED })
  expect(await json('/api/v1/projects/la-ene-0001')).toEqual({ ...DAM, ...ANSWERED })
})

test('in an asked language every text is a string', async () => {
  const { json } = await openApi([DAM])
  const project = await json('/api/v1/projects/LA-ENE-0001?locale=vi')
  expect(project).toMatchObject({
    ...ANSWERED,
    title: 'Đập Nam',
    summary: 'A dam on the Nam.',
    description: '<p>Một con đập.</p>',
    programmes: [{ code: 'aseanPowerGrid', name: 'ASEAN Power Grid', url: null }],
    owner: { name: 'Ministry of Energy' },
    cost: DAM.cost,
    funding: [{ organisation: { name: 'ADB' }, note: '' }],
    locations: [{ name: 'Dam', geometry: { type: 'Point', coordinates: [103, 19] } }],
    facts: [{ label: 'Height', text: '100 m', source: 's1' }],
    sources: DAM.sources,
    notes: '',
  })
  expect(JSON.stringify(project)).not.toMatch(/\{"(en|vi)"|\{\}/)
})

test('history tells what each publication changed', async () => {
  const { json, log } = await openApi([DAM])
  log.publish({ ...DAM, status: 'implementation' })
  const history = (await json('/api/v1/projects/LA-ENE-0001/history')) as { data: object[] }
  expect(history).toEqual({
    code: 'LA-ENE-0001',
    data: [
      {
        seq: 1,
        kind: 'published',
        at: '2026-01-01T00:01:00.000Z',
        shape: SHAPE,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        reason: null,
        changed: [],
      },
      {
        seq: 2,
        kind: 'published',
        at: '2026-01-01T00:02:00.000Z',
        shape: SHAPE,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        reason: null,
        changed: [{ field: 'status', before: 'preparation', after: 'implementation' }],
      },
    ],
  })
})

test('of a withdrawn project the history has dates and kinds, and nothing of its texts', async () => {
  const { ask, log } = await openApi([DAM])
  log.publish({ ...DAM, status: 'implementation' })
  log.withdraw('LA-ENE-0001')
  const text = await (await ask('/api/v1/projects/LA-ENE-0001/history')).text()
  expect(JSON.parse(text)).toMatchObject({
    code: 'LA-ENE-0001',
    data: [
      { seq: 1, kind: 'published', changed: [] },
      { seq: 2, kind: 'published', changed: [] },
      { seq: 3, kind: 'withdrawn', changed: [] },
    ],
  })
  expect(text).not.toContain('implementation')
})

test('changes repeat and skip nothing, and a withdrawn project is a row without its record', async () => {
  const { json, log } = await openApi([DAM, ROAD])
  log.withdraw('LA-ENE-0001')
  const row = (seq: number, kind: string, code: string) => ({
    seq,
    kind,
    code,
    at: `2026-01-01T00:0${seq}:00.000Z`,
    shape: SHAPE,
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(await json('/api/v1/changes?limit=2')).toEqual({
    data: [
      row(1, 'published', 'LA-ENE-0001'),
      { ...row(2, 'published', 'KH-TRA-0001'), record: ROAD },
    ],
    next: 2,
    shape: SHAPE,
    epoch: 'first',
  })
  expect(await json('/api/v1/changes?after=2')).toEqual({
    data: [row(3, 'withdrawn', 'LA-ENE-0001')],
    next: 3,
    shape: SHAPE,
    epoch: 'first',
  })
  expect(await json('/api/v1/changes?after=3')).toEqual({
    data: [],
    next: 3,
    shape: SHAPE,
    epoch: 'first',
  })
})

test('the vocabulary has every list with its words, and the programmes that records know', async () => {
  const programmes = [
    { code: 'riverLine', name: { en: 'River line', vi: 'Tuyến sông' }, url: null },
  ]
  const { json } = await openApi([{ ...ROAD, programmes }])
  const { data, seq } = (await json('/api/v1/vocabulary?locale=vi')) as {
    data: Record<string, { code: string; label: string }[]>
    seq: number
  }
  expect(seq).toBe(1)
  expect(data.programme?.map((term) => term.code)).toEqual([...codesOf(PROGRAMMES), 'riverLine'])
  expect(data.programme?.at(-1)).toEqual({ code: 'riverLine', label: 'Tuyến sông' })
  expect(data.subsector?.map((term) => term.code)).toEqual(codesOf(SUBSECTORS))
  expect(data.subsector?.[0]).toEqual({
    code: 'road',
    sector: 'transport',
    label: 'Road',
    oc4ids: 'transport.road',
  })
  expect(data.locale).toEqual(LOCALES)
})
