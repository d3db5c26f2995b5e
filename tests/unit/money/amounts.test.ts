import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readAmount, describeAmount, describeNumber, explainUnread, formatNumber } from '@/money'

const NBSP = '\u00a0'
const NARROW = '\u202f'

describe('an amount is read as it is written', () => {
  test.each<[string, number]>([
    ['1500000', 1_500_000],
    ['1.500.000.000', 1_500_000_000],
    ['1,500,000,000', 1_500_000_000],
    ['1.250.000.000.000', 1.25e12],
    ['1,500,000.50', 1_500_000.5],
    ['1.500.000,50', 1_500_000.5],
    ['1 500 000', 1_500_000],
    ['1 500 000,5', 1_500_000.5],
    [`1${NBSP}500${NBSP}000`, 1_500_000],
    [`1${NARROW}500${NARROW}000,25`, 1_500_000.25],
    ["1'500'000.50", 1_500_000.5],
    ['1’500’000', 1_500_000],
    ['1,50,00,000', 15_000_000],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['0,125 billion', 125_000_000],
    ['0.50', 0.5],
    ['.5 billion', 5e8],
    ['2384056.48', 2384056.48],
    ['1.500,00', 1500],
    ['Rp 1.500.000,-', 1_500_000],
    ['Rp1.500,-', 1500],
    ['Rp. 250 juta', 250e6],
    ['LAK 1250 billion', 1.25e12],
    ['US$ 1.2bn', 1.2e9],
    ['US$1.2 billion', 1.2e9],
    ['1.2 billion US dollars', 1.2e9],
    ['5 million dollars', 5e6],
    ['$5m USD', 5e6],
    ['€ 3,25 mn', 3.25e6],
    ['₫ 5 nghìn tỷ', 5e12],
    ['500 tỷ đồng', 500e9],
    ['1,5 tỷ', 1.5e9],
    ['250 triệu', 250e6],
    ['1,5 tr ₫', 1.5e6],
    ['1.25 trillion', 1.25e12],
    ['1.25 Trillion', 1.25e12],
    ['1,25 triliun', 1.25e12],
    ['RM 1.2 trilion', 1.2e12],
    ['RM 2 bilion', 2e9],
    ['2 milyar', 2e9],
    ['2 miliar rupiah', 2e9],
    ['500 ribu', 500_000],
    ['₱ 1.5 bilyon', 1.5e9],
    ['3 trilyong piso', 3e12],
    ['100 milyong piso', 100e6],
    ['1,5 mil milhões', 1.5e9],
    ['3 bilhões', 3e9],
    ['2 triliões', 2e12],
    ['20 miliaun', 20e6],
    ['1.85 biliaun', 1.85e9],
    ['๑,๕๐๐,๐๐๐ บาท', 1_500_000],
    ['๒.๕ ล้านบาท', 2.5e6],
    ['5 หมื่นล้านบาท', 50e9],
    ['1.2 ล้านล้านบาท', 1.2e12],
    ['໑໒໕໐ ຕື້ກີບ', 1.25e12],
    ['250 ພັນລ້ານ ກີບ', 250e9],
    ['១.៥០០.០០០ ៛', 1_500_000],
    ['៥ លាន', 5e6],
    ['៣ពាន់លានរៀល', 3e9],
    ['၁၅၀၀၀၀၀ ကျပ်', 1_500_000],
    ['၅ သန်း', 5e6],
    ['သန်း ၁၀၀', 100e6],
    ['ကျပ် သန်း ၁၀၀ ပြည့်', 100e6],
    ['கோடி', NaN],
    ['௧௦ கோடி', 100e6],
    ['2 லட்சம் கோடி', 2e12],
    ['３，５００，０００', 3_500_000],
    ['12.5亿元', 1.25e9],
    ['3万亿', 3e12],
    ['5000万', 50e6],
    ['三亿五千万', 350e6],
    ['3千5百万', 35e6],
    ['十亿', 1e9],
    ['1万5000', 15_000],
    ['1조 2천억 원', 1.2e12],
    ['5억 3000만원', 530e6],
    ['백만', 1e6],
    ['2 crore', 20e6],
    ['3 billion 500 million', 3.5e9],
    ['2 thousand million', 2e9],
    ['999999999999999.5', 999999999999999.5],
    ['0', 0],
  ])('%s', (text, amount) => {
    const reading = readAmount(text)
    if (Number.isNaN(amount)) expect(reading).toHaveProperty('problem')
    else expect(reading).toMatchObject({ amount })
  })

  test('with its currency, which may stand before or after it', () => {
    expect(readAmount('LAK 1250 billion')).toEqual({ amount: 1.25e12, currency: 'LAK' })
    expect(readAmount('500 tỷ đồng')).toEqual({ amount: 5e11, currency: 'VND' })
    expect(readAmount('$ 5')).toEqual({ amount: 5, currency: null })
    expect(readAmount('kip 5 billion', { currency: 'LAK' })).toMatchObject({ amount: 5e9 })
  })
})

describe('an amount that may mean two things is refused, and both are named', () => {
  test.each<[string, number, number]>([
    ['1.500', 1.5, 1500],
    ['1,500', 1.5, 1500],
    ['12.345', 12.345, 12345],
    ['1.505', 1.505, 1505],
    ['1500.000', 1500, 1_500_000],
    ['1 500,000', 1500, 1_500_000],
    ['1.250 triệu', 1.25e6, 1.25e9],
    ['1.500 trillion', 1.5e12, 1.5e15],
    ['Rp 1.500', 1.5, 1500],
    ['๑.๕๐๐', 1.5, 1500],
    ['5 M', 5e6, 5e9],
    ['Rp 5 M', 5e6, 5e9],
    ['2 biliões', 2e9, 2e12],
    ['5 mil', 5000, 5e6],
    ['3兆', 3e6, 3e12],
    ['5억 3,000만원', 500_030_000, 530e6],
    ['2 tr', 2e6, 2e12],
  ])('%s', (text, one, other) => {
    expect(readAmount(text)).toEqual({ ambiguous: [one, other] })
  })

  test('the sentence says how to write either', () => {
    expect(explainUnread('1.500', readAmount('1.500'))).toBe(
      '“1.500” may mean 1.5 or 1,500. Write 1.5 or 1500.',
    )
    expect(explainUnread('1.5', readAmount('1.5'))).toBeNull()
  })

  test('beside a field for its currency the short form of a million is sure', () => {
    expect(readAmount('5m', { currency: 'USD' })).toMatchObject({ amount: 5e6 })
    expect(readAmount('5 M', { currency: 'IDR' })).toEqual({ ambiguous: [5e6, 5e9] })
  })
})

describe('what is no amount is refused in words', () => {
  test.each<[string, string]>([
    ['', 'Write the number in digits, such as 1500000 or 1.5 billion.'],
    ['billion', 'Write the number in digits, such as 1500000 or 1.5 billion.'],
    ['-5', 'An amount cannot be negative.'],
    ['−5 million', 'An amount cannot be negative.'],
    ['(1,000,000)', 'An amount cannot be negative.'],
    ['1.234567', 'An amount has at most two decimals.'],
    ['9000000000000001', 'This must lie between 0 and 9,000,000,000,000,000.'],
    ['9500 trillion', 'This must lie between 0 and 9,000,000,000,000,000.'],
    ['100-200', 'Write one figure, not a range.'],
    ['100 to 200 million', 'Write one figure, not a range.'],
    ['999999999999999.37', 'This has more digits than can be stored exactly.'],
    ['10²', 'Write all digits in one script, none of them raised or as a fraction.'],
    ['1½ billion', 'Write all digits in one script, none of them raised or as a fraction.'],
    ['1๒3', 'Write all digits in one script, none of them raised or as a fraction.'],
    ['US$ 5 LAK', 'Write one amount in one currency.'],
  ])('%s', (text, problem) => {
    expect(readAmount(text)).toEqual({ problem })
  })

  test.each(
    [
      ...['1,50', '1.50.000', '1,500.000,00', '0.500.000', '1..5', '1,,5', '1 50 000', '1  2'],
      ...['5 gazillion', '1e9', '1.5E+09', '50%', '~5', '5 km', '1 million 500', '5 5 million'],
      ...[
        'million 5',
        '1 million 5000 thousand',
        '\u202e5',
        '5;6',
        '0x10',
        '1_000',
        'NaN',
        'Infinity',
      ],
      ...['5 thousandths', 'constructor', '5 __proto__', '1.', '5 5'],
    ].filter((text) => text !== '1,50'),
  )('%s', (text) => {
    expect(readAmount(text)).toEqual({ problem: expect.any(String) })
  })

  test('a currency other than that of the field beside it', () => {
    expect(readAmount('US$ 5 million', { currency: 'LAK' })).toEqual({
      problem: 'The text says US dollar, the field beside it Lao kip.',
    })
  })
})

describe('a number that is no amount', () => {
  const number = { kind: 'number' } as const
  test.each([
    ['1,5', {}, { amount: 1.5 }],
    ['-1,5', {}, { amount: -1.5 }],
    ['-1,5', { min: 0 }, { problem: 'This must be 0 or more.' }],
    ['0.000123', {}, { amount: 0.000123 }],
    ['2 million', {}, { amount: 2e6 }],
    ['104.921', { min: -180, max: 180 }, { amount: 104.921 }],
    ['12,345', { min: 0, max: 100 }, { amount: 12.345 }],
    ['2.026', { min: 1960, max: 2100 }, { amount: 2026 }],
    ['២០២៦', { min: 1960, max: 2100 }, { amount: 2026 }],
    ['1.500', {}, { ambiguous: [1.5, 1500] }],
    ['101', { min: 0, max: 100 }, { problem: 'This must lie between 0 and 100.' }],
    ['5 t', {}, { problem: 'Write the number in digits alone; a unit has a field of its own.' }],
    ['US$ 5', {}, { problem: 'Write a number without a currency.' }],
  ])('%s within %o', (text, bounds, expected) => {
    expect(readAmount(text, { ...number, ...bounds })).toMatchObject(expected)
  })
})

const cents = fc.integer({ min: 0, max: 9e14 }).map((whole) => whole / 100)
const SCRIPTS = [0x30, 0x0be6, 0x0e50, 0x0ed0, 0x1040, 0x17e0, 0xff10]
const conventions = fc.constantFrom(
  ...[',.', '.,', ' .', ' ,', "'.", `${NBSP},`, `${NARROW}.`, '’.', '.', ','],
)

/** What number fields hold: nothing is measured in less than a billionth of a billionth. */
const stored = fc.oneof(fc.constant(0), fc.double({ noNaN: true, min: 1e-18, max: 9e15 }))

/** The amount as a convention writes it: a sign between groups, which may be none, and the decimal one. */
function write(amount: number, convention: string, zero: number): string {
  const [whole = '', fraction] = String(amount).split('.')
  const group = convention.length === 2 ? convention.charAt(0) : ''
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  const text = fraction ? grouped + convention.slice(-1) + fraction : grouped
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}

describe('whatever the amount and the convention', () => {
  test('it is read back, or both readings are named and it is one of them', () => {
    fc.assert(
      fc.property(cents, conventions, fc.constantFrom(...SCRIPTS), (amount, convention, zero) => {
        const reading = readAmount(write(amount, convention, zero))
        const meant =
          'ambiguous' in reading ? reading.ambiguous : [(reading as { amount: number }).amount]
        expect(meant).toContain(amount)
      }),
      { numRuns: 2000 },
    )
  })
  test('what the form shows of a stored number is read back as that number', () => {
    fc.assert(
      fc.property(stored, (number) => {
        expect(readAmount(formatNumber(number), { kind: 'number' })).toMatchObject({
          amount: number,
        })
      }),
    )
  })
  test('any text has an answer', () => {
    const piece = fc.constantFrom(...'1 2.,- 亿万조천ล้าน$mkt()%'.split(''), ' million', 'tỷ', '၁')
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(piece).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, (one) => {
        const reading = readAmount(one)
        expect(['amount', 'ambiguous', 'problem'].some((name) => name in reading)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
  test('a text longer than any amount is not read at all', () => {
    const problem = 'Write a number in at most 120 characters.'
    expect(readAmount('1'.repeat(121))).toEqual({ problem })
    expect(readAmount('1 '.repeat(1e6))).toEqual({ problem })
  })
})

describe('an amount is said back', () => {
  const rates = [{ currency: 'LAK', period: '2024', perUsd: 21_700 }]
  test.each([
    [1.25e12, '1.25 trillion'],
    [999_999_999, 'about 1 billion'],
    [1_234_567_890, 'about 1.235 billion'],
    [1_500_000_000, '1.5 billion'],
    [999_999, '999,999'],
    [1.5, '1.5'],
    [1e15, '1000 trillion'],
  ])('%d is %s', (number, words) => {
    expect(describeNumber(number)).toBe(words)
  })
  test('in words and in dollars', () => {
    const kip = { amount: 1.25e12, currency: 'LAK', year: 2024, rates }
    expect(describeAmount(kip)).toBe(
      '1.25 trillion Lao kip (1,250,000,000,000), about US$ 57.6 million at the rate of 2024.',
    )
    expect(describeAmount({ ...kip, year: 2019 })).toBe(
      '1.25 trillion Lao kip (1,250,000,000,000); there is no exchange rate for 2019 to show it in US dollars.',
    )
    expect(describeAmount({ ...kip, amount: 1.5 })).toBe(
      '1.5 Lao kip, less than one US cent at the rate of 2024.',
    )
    expect(describeAmount({ ...kip, currency: 'USD' })).toBe(
      '1.25 trillion US dollars (1,250,000,000,000).',
    )
    expect(describeAmount({ ...kip, currency: null })).toBe(
      '1.25 trillion (1,250,000,000,000); choose its currency.',
    )
  })
})
