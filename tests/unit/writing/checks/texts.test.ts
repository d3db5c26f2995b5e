import { describe } from '@jest/globals'
import { testUnusual } from './unusual'

const title = (en: string, more: object = {}) => ({ title: { en, ...more } })

describe('a title', () => {
  const long = 'Railway '.repeat(15)
  testUnusual([
    ['in capitals', title('VIENTIANE RAILWAY'), ['titleCapitals', 'title', 'VIENTIANE RAILWAY']],
    ['with a small letter', title('VIENTIANE RAILWAy')],
    ['of a short name', title('LTMS-PIP 2 ABC')],
    ['of 121 characters', title(`${long}ab`), ['titleLength', 'title', `${long}ab`]],
    ['of 120 characters', title(`${long}a`.slice(0, 120))],
  ])
})

describe('a text in another language', () => {
  testUnusual([
    [
      'copied',
      title('A railway', { lo: 'A railway ', vi: 'Đường sắt' }),
      ['untranslated', 'title', 'lo'],
    ],
    ['translated', title('A railway', { lo: 'ທາງລົດໄຟ' })],
    ['not written', title('A railway', { lo: '' })],
    [
      'a copied summary',
      { summary: { en: 'It is long.', vi: 'It is long.' } },
      ['untranslated', 'summary', 'vi'],
    ],
  ])
})

describe('a summary', () => {
  testUnusual([
    [
      'that repeats the title',
      { summary: { en: 'a railway' } },
      ['summaryRepeats', 'summary', 'title'],
    ],
    ['that says more', { summary: { en: 'A railway of 100 km.' } }],
  ])
})

describe('sources', () => {
  const sources = (...rows: object[]) => ({
    sources: rows.map((row, at) => ({ key: `s${String(at + 1)}`, title: 'A paper', ...row })),
  })
  testUnusual([
    [
      'with one address',
      sources({ url: 'https://www.example.org/a' }, { url: 'http://example.org/A/' }),
      ['sourceRepeated', 'sources.1.url', 'example.org/a'],
    ],
    ['with two', sources({ url: 'https://example.org/a' }, { url: 'https://example.org/b' })],
    ['without any', sources({}, {})],
    [
      'read before publication',
      sources({ date: '2026-03-02', read: '2026-03-01' }),
      ['sourceDates', 'sources.0.read', '2026-03-01 2026-03-02'],
    ],
    ['read on the day', sources({ date: '2026-03-02', read: '2026-03-02' })],
    ['read in the month', sources({ date: '2026-03', read: '2026-03-01' })],
    [
      'read tomorrow',
      sources({ read: '2026-11-29' }),
      ['sourceDates', 'sources.0.read', '2026-11-29'],
    ],
    [
      'dated tomorrow',
      sources({ date: '2026-11-29' }),
      ['sourceDates', 'sources.0.date', '2026-11-29'],
    ],
    ['of today', sources({ date: '2026-11-28', read: '2026-11-28' })],
  ])
})
