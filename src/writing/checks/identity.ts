import { labelOf, SECTORS, subsectorsOf } from '@/vocabulary'
import type { Problem } from '../shape/problems'
import type { Check } from './types'

export const checkNeeded: Check = ({ status, title }) => {
  const problems: Problem[] = []
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
  const strange = (subsectors ?? []).filter((code) => !allowed.includes(code))
  if (strange.length === 0) return []
  return [
    {
      path: 'subsectors',
      message: `${strange.join(', ')} is not part of ${labelOf(SECTORS, sector)}. Allowed: ${allowed.join(', ')}.`,
    },
  ]
}

export const checkStates: Check = ({ leadState, states }) =>
  (states ?? []).includes(leadState)
    ? []
    : [{ path: 'states', message: 'The lead state must be among the participating states.' }]
