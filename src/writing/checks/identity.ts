import { labelOf, SECTORS, subsectorsOf } from '@/vocabulary'
import type { FieldError } from '../shape/fieldErrors'
import type { Check } from './types'

export const checkRequired: Check = ({ status, title }) => {
  const problems: FieldError[] = []
  if (!title?.en?.trim()) {
    problems.push({
      path: 'title',
      message: 'Write the title in English; other languages may follow.',
    })
  }
  if (!status) {
    problems.push({ path: 'status', message: 'Choose the project’s status, such as Preparation.' })
  }
  return problems
}

export const checkSubsectors: Check = ({ sector, subsectors }) => {
  const allowed: string[] = subsectorsOf(sector)
  const unknown = (subsectors ?? []).filter((code) => !allowed.includes(code))
  if (unknown.length === 0) return []
  return [
    {
      path: 'subsectors',
      message: `${unknown.join(', ')} is not part of ${labelOf(SECTORS, sector)}. Allowed: ${allowed.join(', ')}.`,
    },
  ]
}

export const checkStates: Check = ({ leadState, states }) =>
  (states ?? []).includes(leadState)
    ? []
    : [{ path: 'states', message: 'The lead state must be among the participating states.' }]
