import { describe, expect, it } from '@jest/globals'

import { CostFigure } from '@/ui/marks/CostFigure'
import { basisOf, formatAmount, scaleAmount } from '@/ui/format/money'
import { formatPart } from '@/ui/format/numbers'
import { formatQuantity } from '@/ui/format/quantities'

import { money } from './fixtures'
import { textOf } from './text'

describe('an amount', () => {
  it.each([
    [67_340_000_000, '67.3', 'bn'],
    [6_600_000_000, '6.60', 'bn'],
    [999_600_000, '1.00', 'bn'],
    [950_000_000, '950', 'm'],
    [1_234_000, '1.23', 'm'],
    [149_550_000_000_000, '150', 'tn'],
    [850_000, '850', 'thousand'],
  ])('%d has three significant figures: %s %s', (amount, figure, unit) => {
    expect(scaleAmount(amount, 'en')).toEqual({ figure, unit })
  })

  it('stands as its source gave it where that is asked', () => {
    expect(formatAmount(149_550_000_000_000, 'VND', 'en', 'asGiven')).toBe(
      'VND\u00a0149.55\u00a0tn',
    )
    expect(formatAmount(735_000_000_000, 'PHP', 'en', 'asGiven')).toBe('PHP\u00a0735\u00a0bn')
  })
})

describe('rounding carries into the next unit', () => {
  it.each([
    [999_999_999, '1 bn'],
    [999_999, '1 m'],
    [999_999_999_999, '1 tn'],
    [999.999, '1 thousand'],
    [-999_999_999, '-1 bn'],
    [999_995_000, '1 bn'],
    [999_994_999, '999.99 m'],
    [995_000_000, '995 m'],
    [999_990, '999.99 thousand'],
    [1_000_000, '1 m'],
    [999.99, '999.99'],
    [0, '0'],
  ])('%d as given reads %s', (amount, text) => {
    const { figure, unit } = scaleAmount(amount, 'en', 'asGiven')
    expect([figure, unit].filter(Boolean).join(' ')).toBe(text)
  })
  it.each([
    [999_999_999, '1.00 bn'],
    [999_499_999, '999 m'],
    [999_999, '1.00 m'],
    [999.9, '1.00 thousand'],
  ])('%d rounded reads %s', (amount, text) => {
    const { figure, unit } = scaleAmount(amount, 'en')
    expect([figure, unit].filter(Boolean).join(' ')).toBe(text)
  })
  it.each([
    [999_999_999, '1 bn t'],
    [999_999.999, '1 m t'],
    [999_999, '999,999 t'],
  ])('%d as a quantity reads %s', (value, text) => {
    const shown = formatQuantity({ measure: 'cargo', value, unit: 't' }, 'en')
    expect(shown.replace(/\u00a0/g, ' ')).toBe(text)
  })
  it.each([
    [0.996, '> 99%'],
    [1, '100%'],
    [0.994, '99%'],
    [0.004, '< 1%'],
    [0, '0%'],
  ])('the part %d reads %s', (part, text) => {
    expect(formatPart(part, 'en')).toBe(text)
  })
})

describe('a cost figure', () => {
  it('names the price year of an amount in dollars', () => {
    const text = textOf(<CostFigure cost={money({ usd: 6_600_000_000 })} locale="en" />)
    expect(text).toBe('US$ 6.60 bn 2025 prices')
  })

  it('names what the amount covers and as of when it is, where that is known', () => {
    const cost = money({ usd: 6_600_000_000, scope: 'programme', asOf: '2025-05' })
    const text = textOf(<CostFigure cost={cost} locale="en" />)
    expect(text).toBe('US$ 6.60 bn Whole programme, 2025 prices, as of May 2025')
  })

  it('marks a converted amount and says what it was', () => {
    const cost = money({
      amount: 179_410_000_000,
      currency: 'THB',
      priceYear: 2024,
      usd: 5_087_000_000,
    })
    const text = textOf(<CostFigure cost={cost} locale="en" />)
    expect(text).toBe('≈ About, converted: US$ 5.09 bn THB 179.41 bn, 2024 prices')
  })

  it('keeps its own currency where no rate is known', () => {
    const cost = money({ amount: 2_500_000_000, currency: 'MMK', priceYear: null })
    expect(textOf(<CostFigure cost={cost} locale="en" />)).toBe('MMK 2.50 bn date not stated')
  })

  it('is "Not stated", never 0, where no source gives one', () => {
    const text = textOf(<CostFigure cost={null} locale="en" />)
    expect(text).toBe('Not stated')
    expect(text).not.toContain('0')
  })

  it('says when nobody dates a converted amount', () => {
    const cost = money({ amount: 1e9, currency: 'THB', priceYear: null, usd: 3e7 })
    expect(basisOf(cost, 'en')).toBe('THB\u00a01\u00a0bn, date not stated')
  })
})

describe('a capacity', () => {
  it.each([
    [{ measure: 'length', value: 1541, unit: 'km' }, '1,541 km'],
    [{ measure: 'area', value: 196, unit: 'km2' }, '196 km²'],
    [{ measure: 'waterSupply', value: 5000, unit: 'm3/day' }, '5,000 m³/day'],
    [{ measure: 'passengers', value: 35e6, unit: 'per year' }, '35 m passengers per year'],
    [{ measure: 'cargo', value: 18e6, unit: 'TEU per year' }, '18 m TEU per year'],
  ])('%o reads %s', (capacity, text) => {
    expect(formatQuantity(capacity, 'en').replace(/\u00a0/g, ' ')).toBe(text)
  })
})
