import { describe, expect, it } from '@jest/globals'

import { renderToStaticMarkup } from 'react-dom/server'

import { CELL_EDGES, notStatedDot, readinessCell } from '@/ui/marks/readinessCell'
import { ReadinessStrip } from '@/ui/marks/ReadinessStrip'
import { speakReadiness } from '@/ui/marks/speakReadiness'
import { codesOf, READINESS_ANSWERS } from '@/vocabulary'

import { nineSteps } from './fixtures'
import { textOf } from './text'

describe('the readiness strip', () => {
  it('speaks every step by its answer', () => {
    const steps = nineSteps({
      preFeasibility: 'notNeeded',
      feasibility: 'done',
      eia: 'missing',
      governmentSupport: 'underWay',
    })
    expect(speakReadiness(steps, 'en')).toBe(
      'Readiness 1 of 9. Done: Feasibility; Under way: Government support; ' +
        'Missing: Environmental and social assessment; Not needed: Pre-feasibility; ' +
        'Not stated: Land, Permits, Offtake or revenue model, Procurement documents, Financing plan.',
    )
  })

  it('is an image with that text, and shows the count', () => {
    const steps = nineSteps({ feasibility: 'done' })
    const markup = renderToStaticMarkup(<ReadinessStrip steps={steps} locale="en" />)
    expect(markup).toContain('role="img"')
    expect(markup).toContain(`aria-label="${speakReadiness(steps, 'en')}"`)
    expect(textOf(<ReadinessStrip steps={steps} locale="en" />)).toBe('1 /9')
  })

  it('gives way to words where none of the nine is stated', () => {
    const markup = renderToStaticMarkup(<ReadinessStrip steps={nineSteps()} locale="en" />)
    expect(markup).toContain('Readiness not stated')
    expect(markup).not.toContain('<svg')
    expect(markup).not.toContain('/9')
  })

  it('draws five different marks, told apart without colour', () => {
    const drawn = codesOf(READINESS_ANSWERS).map((answer) => {
      const { ink, outline } = readinessCell(answer, 0)
      return [ink, outline, notStatedDot(answer, 0)].join('|')
    })
    expect(new Set(drawn).size).toBe(5)
  })

  it('sets nine cells in threes over 77 units', () => {
    expect(CELL_EDGES).toEqual([0, 8, 16, 27, 35, 43, 54, 62, 70])
  })
})
