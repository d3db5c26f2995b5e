import { describe, expect, test } from '@jest/globals'
import { writeHtml } from '@/description/html'
import { writeMoney } from '@/project/fields/amount'
import { toUsd } from '@/project/record/money'
import type { Material, StoredDocument, StoredMoney, StoredProject, StoredRate } from '@/project'
import { writeRecord } from '@/project/record'

const rate = (period: string, perUsd: number): StoredRate => ({
  id: period,
  currency: 'THB',
  period,
  perUsd,
  title: 'Rates',
  publisher: 'A bank',
})

describe('an amount in US dollars', () => {
  const rates = [rate('2024', 35), rate('2026-01', 31), rate('2026-03', 32)]
  test('by the average of its price year', () => {
    expect(toUsd(70, 'THB', 2024, rates)).toEqual({
      usd: 2,
      rate: {
        perUsd: 35,
        period: '2024',
        source: { title: 'Rates', publisher: 'A bank', url: null },
      },
    })
  })
  test('by the latest month of a year that has no average yet', () => {
    expect(toUsd(64, 'THB', 2026, rates)).toMatchObject({ usd: 2, rate: { period: '2026-03' } })
  })
  test('not at all without a price year or a rate of it', () => {
    expect([
      toUsd(70, 'THB', null, rates),
      toUsd(70, 'THB', 2025, rates),
      toUsd(70, 'VND', 2024, rates),
    ]).toEqual([{}, {}, {}])
  })
  test('a US dollar is one, of any year', () => {
    expect(toUsd(70, 'USD', null, [])).toEqual({ usd: 70 })
  })
  test('no amount, no money; nothing is not zero', () => {
    const write = (stored: StoredMoney | null) => writeMoney(stored, { rates: [] })
    expect([write({}), write({ amount: 5 }), write(null)]).toEqual([null, null, null])
    expect(write({ amount: 0, currency: 'USD' })).toMatchObject({ amount: 0, usd: 0 })
  })
})

const paragraph = (...children: unknown[]) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children }],
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
  },
})
const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 })
const link = (url: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url, newTab: false },
  children: [text('here')],
})

describe('a description as HTML', () => {
  test('texts are escaped', () => {
    const { en } = writeHtml({ en: paragraph(text('<script>alert(1)</script> & more')) })
    expect(en).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>')
  })
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    ' javascript:x',
  ])('a link to %s leads nowhere', (url) => {
    const { en } = writeHtml({ en: paragraph(link(url)) })
    expect(en).toContain('href="#"')
    expect(en).not.toContain(url)
  })
  test('links to the web stay', () => {
    expect(writeHtml({ en: paragraph(link('https://asean.org/a?b=1')) }).en).toContain(
      'href="https://asean.org/a?b=1"',
    )
  })
  test('an empty editor is no text', () => {
    expect(writeHtml({ en: paragraph(), vi: null })).toEqual({})
  })
})

describe('what a record is written from', () => {
  const project: StoredProject = {
    id: 'p',
    code: 'KH-TRA-0001',
    leadState: 'KH',
    sector: 'transport',
  }
  const material = (more: Partial<StoredProject>, documents: StoredDocument[] = []): Material => ({
    project: { ...project, ...more },
    organisations: new Map(),
    programmes: new Map(),
    pictures: new Map(),
    documents: new Map(documents.map((one) => [one.id, one])),
    rates: [],
  })
  const document = (id: string, restricted: boolean): StoredDocument => ({
    id,
    title: { en: `Title of ${id}` },
    documentType: 'feasibilityStudy',
    restricted,
    filename: `${id}.pdf`,
    mimeType: 'application/pdf',
    filesize: 10,
  })

  test('a row with nothing but its keys gives a whole record that says nothing', () => {
    const record = writeRecord(material({}))
    expect(record).toMatchObject({
      slug: 'kh-tra-0001',
      cost: null,
      owner: null,
      funding: [],
      lastVerified: null,
    })
    expect(record.readiness.map(({ answer }) => answer)).toEqual(Array(9).fill('notStated'))
  })

  test('a restricted document is in no part of it', () => {
    const record = writeRecord(
      material(
        {
          documents: ['open', 'closed'],
          readiness: { feasibility: { answer: 'done', document: 'closed' } },
        },
        [document('open', false), document('closed', true)],
      ),
    )
    expect(record.documents.map(({ url }) => url)).toEqual(['/api/documents/file/open.pdf'])
    expect(JSON.stringify(record)).not.toContain('closed')
  })

  test('a copy of a source is named and not linked', () => {
    const { sources } = writeRecord(
      material({
        sources: [{ key: 's1', title: 'Paper', url: 'https://mirror.example', copy: true }],
      }),
    )
    expect(sources).toEqual([
      { key: 's1', title: 'Paper', publisher: null, url: null, copy: true, date: null, read: null },
    ])
  })
})
