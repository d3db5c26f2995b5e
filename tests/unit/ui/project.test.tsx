import { describe, expect, it } from '@jest/globals'

import { renderToStaticMarkup } from 'react-dom/server'

import type { Card, HistoryEntry } from '@/catalogue/types'
import { Entries } from '@/ui/list/Entries'
import { Entry } from '@/ui/list/Entry'
import { OriginNote } from '@/ui/marks/OriginNote'
import { projectView } from '@/ui/map/ProjectMap'
import { History } from '@/ui/project/History'
import { financingParts } from '@/ui/project/financingParts'
import { milestoneRow } from '@/ui/project/milestoneRow'
import { ProjectSheet } from '@/ui/project/ProjectSheet'
import { numbersOf, numberSources } from '@/ui/project/references'
import type { PublicRecord } from '@/project'

import { cardOf, funding, money, nineSteps, railway, TODAY } from './fixtures'
import { textOf } from './text'

function sheet(record: PublicRecord): React.ReactElement {
  const card = cardOf(record)
  return (
    <ProjectSheet
      found={{ kind: 'published', record, card }}
      view={projectView(card)}
      similar={[]}
      onMap={[]}
      history={[]}
      presentations={[]}
      guides={[]}
      land="/land.svg"
      locale="en"
      today={TODAY}
    />
  )
}

describe('the page of a project', () => {
  it('says "Not stated" for what no source states, and never 0', () => {
    const record = railway({ cost: null, owner: null, deliveryModel: null, statusDate: null })
    const text = textOf(sheet(record))
    expect(text).toContain('Cost Not stated')
    expect(text).toContain('Status, Not stated')
    expect(text).toContain('Owner Not stated')
    expect(text).toContain('Delivery Not stated')
    expect(text).not.toMatch(/US\$ 0/)
    expect(text).not.toMatch(/\b0 bn\b/)
  })

  it('numbers its sources and leads from every figure to its own', () => {
    const markup = renderToStaticMarkup(sheet(railway()))
    expect(markup).toContain('href="#source-1" aria-label="source 1"')
    expect(markup).toContain('id="source-1"')
    expect(markup).toContain('id="source-2"')
    expect(markup).not.toContain('#source-3')
  })

  it('links no source that is known from a copy only', () => {
    const text = textOf(sheet(railway()))
    expect(text).toContain('Prime ministers back rail (no public address; read from a copy)')
  })

  it('tells the language of a text that is not in the page’s own', () => {
    const markup = renderToStaticMarkup(sheet(railway({ summary: { lo: 'ລົດໄຟ' } })))
    expect(markup).toContain('<p class="lead" lang="lo">ລົດໄຟ</p>')
  })

  it('names the rate of a converted amount with its source', () => {
    const rate = {
      perUsd: 35.294,
      period: '2024',
      source: { title: 'Reference rates', publisher: 'Central Bank', url: 'https://example.org/r' },
    }
    const cost = money({ amount: 1e11, currency: 'THB', priceYear: 2024, usd: 2.83e9, rate })
    const text = textOf(sheet(railway({ cost })))
    expect(text).toContain('THB 35.294 for one US dollar, 2024: Reference rates , Central Bank')
  })

  it('says what an amount covers, in which prices, and when it was said', () => {
    const cost = money({ priceYear: 2024, scope: 'phase', asOf: '2025-05' })
    expect(textOf(sheet(railway({ cost })))).toContain('(One phase, 2024 prices, as of May 2025)')
    const bare = money({ priceYear: null })
    expect(textOf(sheet(railway({ cost: bare })))).not.toContain('(One phase')
  })
})

describe('numbers of sources', () => {
  it('are each given once, in order, and unknown keys left out', () => {
    const numbers = numberSources(railway())
    expect(numbersOf(['s2', null, 's1', 's2', 'gone'], numbers)).toEqual([1, 2])
  })
})

describe('the history of a record', () => {
  it('gives the reason of a correction beside what it changed', () => {
    const of = (seq: number, field: string, reason: string | null): HistoryEntry => ({
      seq,
      kind: 'published',
      at: `2026-11-2${seq}T08:00:00.000Z`,
      shape: 3,
      digest: '',
      reason,
      changed: [{ field, before: null, after: 'x' }],
    })
    const history = [of(1, 'title', null), of(2, 'cost', 'The cost was that of one phase.')]
    expect(textOf(<History history={history} locale="en" />)).toBe(
      'Date What changed 22 Nov 2026 Cost The cost was that of one phase. 21 Nov 2026 First published',
    )
  })
})

describe('the origin of a record', () => {
  const about = { owner: { en: 'Ministry of Transport' }, updatedAt: '2026-11-25T08:00:00.000Z' }

  it('says of what is compiled when its sources were read, and how recent they are', () => {
    const compiled = { origin: 'compiled', lastVerified: '2026-11-25', locale: 'en' } as const
    const said =
      'Compiled from public sources; not yet confirmed by the ministry. Sources read 25 Nov 2026'
    expect(textOf(<OriginNote {...compiled} {...about} />)).toBe(said)
    expect(textOf(<OriginNote {...compiled} {...about} latestNews="2022-10-14" />)).toBe(
      `${said}; latest news Oct 2022`,
    )
  })

  it('names who submitted and the day of approval', () => {
    const note = <OriginNote origin="ministry" lastVerified={null} locale="en" {...about} />
    expect(textOf(note)).toBe('Submitted by Ministry of Transport , approved on 25 Nov 2026')
  })

  it('stands once beneath a list, and in the rows of what a ministry submitted', () => {
    const compiled = cardOf(railway())
    const submitted = { ...compiled, code: 'LA-TRA-0099', origin: 'ministry' } as const
    const said = 'Compiled from public sources unless marked “Submitted by the ministry”.'
    const list = (...cards: Card[]) => textOf(<Entries cards={cards} locale="en" today={TODAY} />)
    expect(list(compiled, compiled, submitted).split('Compiled from')).toHaveLength(2)
    expect(list(compiled, submitted)).toContain(said)
    expect(list(compiled, submitted)).toContain('Submitted by the ministry, approved on')
    expect(list(submitted)).not.toContain('Compiled')
    expect(list(compiled)).toContain('Across borders: Lao PDR, Viet Nam')
  })

  it('marks the readiness of those rows only where a step is stated', () => {
    const card = cardOf(railway({ readiness: nineSteps() }))
    expect(textOf(<Entry card={card} locale="en" today={TODAY} />)).not.toContain('Readiness')
  })

  it('shows no old date of what is completed', () => {
    const card = cardOf(railway({ statusDate: '2020-03-04' }))
    const of = (status: Card['status']) =>
      textOf(<Entry card={{ ...card, status }} locale="en" today={TODAY} />)
    expect(of('preparation')).toContain('as of Mar 2020')
    expect(of('completion')).toContain('4 Mar 2020')
  })
})

describe('the row of milestones', () => {
  const milestone = (date: string, planned: boolean) => ({
    kind: 'tender' as const,
    date,
    planned,
    note: {},
    source: null,
  })

  it('sets today between what happened and what is planned', () => {
    const row = milestoneRow([milestone('2030', true), milestone('2023', false)], TODAY)
    expect(row.map((stop) => (stop.kind === 'today' ? 'today' : stop.milestone.date))).toEqual([
      '2023',
      'today',
      '2030',
    ])
  })

  it('leaves a plan of this year ahead, and one whose time is over behind, still planned', () => {
    const row = milestoneRow([milestone('2026', true), milestone('2026-06', true)], TODAY)
    expect(row.map((stop) => (stop.kind === 'today' ? 'today' : stop.milestone.date))).toEqual([
      '2026-06',
      'today',
      '2026',
    ])
  })
})

describe('the parts of the financing', () => {
  it('are parts of the cost, with what no source names', () => {
    const parts = financingParts([funding(), funding({ amount: 3e8 })], money({ amount: 1e9 }))
    expect(parts).toEqual({
      currency: 'USD',
      whole: 1e9,
      named: 4e8,
      unnamed: 6e8,
      amounts: [1e8, 3e8],
    })
  })

  it('are told in dollars where the currencies differ', () => {
    const baht = money({ amount: 36e9, currency: 'THB', usd: 1e9 })
    expect(financingParts([funding()], baht)).toMatchObject({ currency: 'USD', whole: 1e9 })
  })

  it('are not drawn where amounts cannot be compared or are not stated', () => {
    const baht = money({ amount: 36e9, currency: 'THB' })
    expect(financingParts([funding()], baht)).toBeUndefined()
    expect(financingParts([funding({ amount: null, currency: null })], money())).toBeUndefined()
  })

  it('count no guarantee, which pays for nothing', () => {
    const parts = financingParts(
      [funding(), funding({ kind: 'guarantee' })],
      money({ amount: 1e9 }),
    )
    expect(parts).toMatchObject({ named: 1e8, amounts: [1e8, null] })
  })

  it('never exceed the whole: more than the cost is its own whole', () => {
    const parts = financingParts([funding({ amount: 2e9 })], money({ amount: 1e9 }))
    expect(parts).toMatchObject({ whole: 2e9, unnamed: 0 })
  })
})
