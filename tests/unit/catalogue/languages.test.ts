import { describe, expect, test } from '@jest/globals'

import type { Localised } from '@/vocabulary'

import { codesFor, openWith } from './open'
import { recordOf } from './records'

const titles: Localised[] = [
  { en: 'High-speed rail' },
  { th: 'รถไฟความเร็วสูงกรุงเทพหนองคาย' },
  { vi: 'Đường sắt tốc độ cao Bắc Nam' },
  { km: 'ផ្លូវដែកល្បឿនលឿនភ្នំពេញ' },
  { lo: 'ທາງລົດໄຟລາວຈີນ' },
  { my: 'ရန်ကုန်မြို့ပတ်ရထားလမ်း' },
  { ta: 'சிங்கப்பூர் மின்சாரம் இணைப்பு' },
  { zh: '老挝万象高速公路项目' },
  { ko: '고속철도 건설 사업' },
  { id: 'Kereta cepat Jakarta Bandung' },
  { ms: 'Lebuh raya Kuala Lumpur' },
  { fil: 'Daang-bakal ng Maynila' },
  { pt: 'Estação e ligação elétrica' },
  { tet: 'Estrada Dili nian' },
]

const records = titles.map((title, at) =>
  recordOf({
    code: `KH-TRA-${1000 + at}`,
    // Every other project is in English too, as real ones are.
    title: at % 2 ? { en: `Work ${at}`, ...title } : title,
    summary: {},
  }),
)

describe('a project is found by the words of each language', () => {
  test.each([
    ['Thai, the first word', 1, 'รถไฟ'],
    ['Thai, a word within', 1, 'ความเร็ว'],
    ['Thai, several words written as one', 1, 'รถไฟกรุงเทพ'],
    ['Thai, spaced', 1, 'กรุงเทพ รถไฟ'],
    ['Vietnamese with marks', 2, 'đường sắt'],
    ['Vietnamese without marks', 2, 'duong sat toc do'],
    ['Vietnamese in capitals', 2, 'ĐƯỜNG SẮT'],
    ['Vietnamese, marks as characters of their own', 2, 'đường sắt'.normalize('NFD')],
    ['Khmer, the first word', 3, 'ផ្លូវដែក'],
    ['Khmer, a word within', 3, 'ល្បឿន'],
    ['Khmer, words kept apart by an invisible space', 3, 'ផ្លូវដែក\u200bល្បឿន'],
    ['Lao, a word within', 4, 'ລົດໄຟ'],
    ['Lao, the last words', 4, 'ລາວຈີນ'],
    ['Burmese, the first words', 5, 'ရန်ကုန်'],
    ['Burmese, the last word', 5, 'လမ်း'],
    ['Tamil', 6, 'மின்சாரம்'],
    ['Tamil, begun', 6, 'சிங்கப்'],
    ['Chinese, a name', 7, '万象'],
    ['Chinese, a part of a longer word', 7, '公路'],
    ['Chinese, words in another order', 7, '高速公路 老挝'],
    ['Korean', 8, '건설'],
    ['Korean, begun', 8, '고속'],
    ['Korean, letters as characters of their own', 8, '고속철도'.normalize('NFD')],
    ['Indonesian', 9, 'kereta cepat'],
    ['Malay', 10, 'lebuh raya'],
    ['Filipino', 11, 'daang-bakal'],
    ['Portuguese without marks', 12, 'estacao eletrica'],
    ['Tetum', 13, 'dili nian'],
  ])('%s', async (_, at, q) => {
    const { now } = await openWith(records)
    expect(codesFor(now, q)).toEqual([`KH-TRA-${1000 + at}`])
  })

  test('the characters of a Chinese word must stand side by side', async () => {
    const { now } = await openWith([recordOf({ code: 'KH-TRA-0001', title: { zh: '公共道路' } })])
    expect(codesFor(now, '公路')).toEqual([])
  })

  test('marks that make another word of a Thai or Khmer word are kept', async () => {
    const { now } = await openWith([
      recordOf({ code: 'KH-TRA-0001', title: { th: 'ปลา' } }),
      recordOf({ code: 'KH-TRA-0002', title: { th: 'ป่า' } }),
    ])
    expect(codesFor(now, 'ป่า')).toEqual(['KH-TRA-0002'])
  })
})
