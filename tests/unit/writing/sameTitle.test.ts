import { describe, expect, test } from '@jest/globals'
import { readSeedProjects } from '@/operations/seed/files'
import { likenessTo } from '@/writing/duplicates/sameTitle'

const inEnglish = (one: string, other: string) => likenessTo({ en: one })({ en: other })

describe('titles of one project', () => {
  test.each([
    ['Laos-China Railway', 'Laos-China Railway'],
    ['Laos-China Railway', 'CHINA–LAO RAILWAY'],
    ['Vientiane Hanoi Expressway', 'Hanoi–Vientiane expressway project'],
    ['Đà Nẵng Port', 'Da Nang port'],
    ['Metro Line II', 'Metro line 2'],
  ])('the same: %s, %s', (one, other) => {
    expect([inEnglish(one, other), inEnglish(other, one)]).toEqual(['same', 'same'])
  })

  test.each([
    ['Laos-China Railway', 'Lao–China Railway (Boten–Vientiane)'],
    ['Metro Manila Subway', 'Metro Manila Subway Phase 1'],
    ['中老铁路', '中老铁路项目'],
    ['ທາງລົດໄຟລາວ-ຈີນ', 'ໂຄງການທາງລົດໄຟລາວ–ຈີນ'],
    ['รถไฟความเร็วสูงไทย-จีน', 'โครงการรถไฟความเร็วสูงไทย–จีน'],
  ])('one within the other: %s, %s', (one, other) => {
    expect([inEnglish(one, other), inEnglish(other, one)]).toEqual(['contained', 'contained'])
  })

  test('in whichever language they are alike', () => {
    const one = { en: 'Laos-China Railway', lo: 'ທາງລົດໄຟລາວ-ຈີນ' }
    const other = { en: 'Boten to Vientiane by train', lo: 'ທາງລົດໄຟລາວ–ຈີນ' }
    expect(likenessTo(one)(other)).toBe('same')
    expect(likenessTo(one)({ en: other.en })).toBe(null)
  })
})

describe('titles of two projects', () => {
  test.each([
    ['Mindanao Railway Phase 1', 'Mindanao Railway Phase 3'],
    ['Metro Line 1', 'Metro Line II'],
    ['Line A of the Metro', 'Line B of the Metro'],
    ['Sarawak–Singapore Power Interconnection', 'Sarawak–Brunei Power Interconnection'],
    ['Botum Sakor Coal Power Plant', 'Botum Sakor LNG Power Plant'],
    ['Dili West Water Supply Project', 'Dili Water Supply Project (East Dili)'],
    ['Railway', 'Vientiane Railway'],
    ['The Project', 'The Project'],
    ['', ''],
  ])('%s, %s', (one, other) => {
    expect([inEnglish(one, other), inEnglish(other, one)]).toEqual([null, null])
  })
})

test('of all compiled projects, two titles are alike: one line is a part of the other', () => {
  const projects = readSeedProjects()
  const alike = projects.flatMap((one, at) => {
    const likeness = likenessTo(one.title)
    return projects
      .slice(at + 1)
      .filter(({ title }) => likeness(title))
      .map(({ code }) => [one.code, code])
  })
  expect(alike).toEqual([['PH-TRA-0005', 'PH-TRA-0011']])
})
