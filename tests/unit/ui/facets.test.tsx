import { describe, expect, it } from '@jest/globals'

import { FacetGroup } from '@/ui/list/FacetGroup'
import { facetRows } from '@/ui/list/facetRows'
import { renderToStaticMarkup } from 'react-dom/server'

const values = [
  { value: 'road', count: 11 },
  { value: 'rail', count: 12 },
  { value: 'port', count: 0 },
  { value: 'airport', count: 3 },
]

describe('the rows of a facet', () => {
  it('keep their place in a fixed list', () => {
    const rows = facetRows(values, ['airport'], 'fixed')
    expect(rows.map(({ value }) => value)).toEqual(['road', 'rail', 'port', 'airport'])
  })

  it('are chosen first, then largest first, in a ranked list', () => {
    const rows = facetRows(values, ['airport'], 'ranked')
    expect(rows.map(({ value }) => value)).toEqual(['airport', 'rail', 'road', 'port'])
    expect(rows[0]).toMatchObject({ chosen: true, count: 3 })
  })

  it('leave out what no project has at all, and keep a zero of the other choices', () => {
    const whole = values.map(({ value }) => ({ value, count: value === 'airport' ? 0 : 9 }))
    const shown = (chosen: string[]) =>
      facetRows(values, chosen, 'ranked', whole).map(({ value }) => value)
    expect(shown([])).toEqual(['rail', 'road', 'port'])
    expect(shown(['airport'])).toEqual(['airport', 'rail', 'road', 'port'])
  })

  it('are as long as their part of the largest', () => {
    expect(facetRows(values, [], 'fixed').map(({ part }) => part)).toEqual([92, 100, 0, 25])
  })

  it('work as a form without script: a box with name, value and label, and its count told', () => {
    const rows = facetRows(values.slice(0, 1), ['road'], 'fixed')
    const markup = renderToStaticMarkup(
      <FacetGroup
        name="subsector"
        title="Subsector"
        rows={rows}
        label={() => 'Road'}
        locale="en"
      />,
    )
    expect(markup).toContain('type="checkbox" id="subsector-road"')
    expect(markup).toContain('name="subsector"')
    expect(markup).toContain('checked=""')
    expect(markup).toContain('value="road"')
    expect(markup).toContain('aria-describedby="subsector-road-count"')
    expect(markup).toContain('<label for="subsector-road">Road</label>')
  })
})
