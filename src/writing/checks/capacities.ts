import { labelOf, MEASURES, termOf } from '@/vocabulary'
import type { Check } from './types'

/** A capacity must use a unit of its measure, so that projects can be compared. */
export const checkCapacities: Check = ({ capacities }) =>
  (capacities ?? []).flatMap(({ label, measure, unit }, index) => {
    const path = `capacities.${String(index)}`
    const units: readonly string[] = termOf(MEASURES, measure)?.units ?? []
    if (units.length > 0 && !units.includes(unit)) {
      return [
        {
          path: `${path}.unit`,
          message: `${labelOf(MEASURES, measure)} is given in: ${units.join(', ')}.`,
        },
      ]
    }
    return measure === 'other' && !label?.en
      ? [{ path: `${path}.label`, message: 'Say in English what is measured.' }]
      : []
  })
