import { describe, expect, it } from '@jest/globals'

import { parseQuery, writeQuery } from '@/api/parameters'
import type { Query } from '@/catalogue/types'
import { apiPath, changed, listPath } from '@/ui/links/listLinks'
import { projectPath, sitePath } from '@/ui/links/paths'
import { choicesOf, facetLabels } from '@/ui/list/choices'
import { pagesShown } from '@/ui/list/Pager'

const full: Query = {
  q: 'Côn Đảo & rail',
  sector: ['transport', 'energy'],
  subsector: ['rail'],
  area: ['seamlessLogistics'],
  state: ['LA', 'VN'],
  leadState: ['LA'],
  status: ['preparation'],
  deliveryModel: ['pppBot'],
  funding: ['adb'],
  programme: ['aseanPowerGrid'],
  sdg: ['7'],
  readiness: ['feasibility', 'eia'],
  crossBorder: true,
  costMin: 100_000_000,
  costMax: 5_000_000_000,
  startFrom: '2024',
  startTo: '2027-06',
  bbox: [100, 10, 110, 23],
  updatedSince: '2026-01-01',
  sort: '-cost',
  page: 2,
  limit: 50,
}

function readBack(path: string): Query {
  return parseQuery(new URL(path, 'http://site').searchParams, { unknown: 'refuse' }).query
}

describe('the address of a list', () => {
  it('says every choice in the names of the API and is read back whole', () => {
    expect(readBack(listPath(full, 'en'))).toEqual(full)
    const names = new URL(listPath(full, 'en'), 'http://site').searchParams.keys()
    expect(new Set(names)).toEqual(new Set(writeQuery(full).keys()))
  })

  it('leaves out what a list takes for granted', () => {
    expect(listPath({ page: 1, limit: 20 }, 'en')).toBe('/projects')
    expect(listPath({ sector: ['energy'], page: 2 }, 'en')).toBe('/projects?sector=energy&page=2')
  })

  it('starts again at the first page when a choice changes', () => {
    expect(changed(full, { sector: undefined }).page).toBeUndefined()
  })

  it('keeps the choices for the API, and for a file leaves out the page', () => {
    expect(apiPath('json', { sector: ['energy'], page: 2 })).toBe(
      '/api/v1/projects?sector=energy&page=2',
    )
    expect(apiPath('csv', { sector: ['energy'], page: 2, limit: 50 })).toBe(
      '/api/v1/projects.csv?sector=energy',
    )
  })
})

describe('paths', () => {
  it('stand at the root in English and under their code in other languages', () => {
    expect(sitePath('/projects', 'en')).toBe('/projects')
    expect(sitePath('/projects', 'th')).toBe('/th/projects')
    expect(sitePath('/', 'th')).toBe('/th')
    expect(projectPath({ code: 'LA-TRA-0002', slug: 'a-b' }, 'en')).toBe(
      '/projects/LA-TRA-0002/a-b',
    )
  })
})

describe('the active choices', () => {
  const label = facetLabels([{ code: 'aseanPowerGrid', label: { en: 'ASEAN Power Grid' } }])

  it('are each a query without one of them', () => {
    const choices = choicesOf({ state: ['LA', 'VN'], costMin: 1e8, page: 3 }, label, 'en')
    expect(choices).toEqual([
      { kind: 'Country', label: 'Lao PDR', without: { state: ['VN'], costMin: 1e8 } },
      { kind: 'Country', label: 'Viet Nam', without: { state: ['LA'], costMin: 1e8 } },
      { kind: 'Cost', label: 'from US$\u00a0100\u00a0m', without: { state: ['LA', 'VN'] } },
    ])
  })

  it('name everything that narrows a list', () => {
    const kinds = choicesOf(full, label, 'en').map(({ kind }) => kind)
    expect(kinds).toHaveLength(22)
    expect(choicesOf({ page: 2, sort: 'title', limit: 5 }, label, 'en')).toEqual([])
  })
})

describe('the pages shown', () => {
  it.each([
    [1, 1, [1]],
    [1, 4, [1, 2, 0, 4]],
    [5, 9, [1, 0, 4, 5, 6, 0, 9]],
    [9, 9, [1, 0, 8, 9]],
  ])('at page %d of %d', (page, pages, shown) => {
    expect(pagesShown(page, pages)).toEqual(shown)
  })
})
