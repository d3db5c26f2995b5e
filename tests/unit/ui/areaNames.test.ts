import { expect, test } from '@jest/globals'
import { areaNames } from '@/ui/text/areaNames'
import { AREAS } from '@/vocabulary'

test('areas are named under their plan, which is said once', () => {
  expect(areaNames(['digitalInnovation', 'seamlessLogistics'], 'en')).toBe(
    'Digital innovation, Seamless logistics (MPAC 2025)',
  )
  expect(areaNames(['acspDigitalInnovation', 'digitalInnovation'], 'en')).toBe(
    'Digital innovation (MPAC 2025); Digital innovation (ACSP 2026–2035)',
  )
  expect(areaNames([], 'en')).toBe('')
})

test('each label names its plan, so that no two are the same', () => {
  const labels = AREAS.map(({ label }) => label.en)
  expect(new Set(labels).size).toBe(11)
  expect(labels.every((label) => /\((?:MPAC 2025|ACSP 2026–2035)\)$/.test(label ?? ''))).toBe(true)
})
