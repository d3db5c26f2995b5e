import { describe } from '@jest/globals'
import { testUnusual } from './unusual'

const step = (more: object) => ({ readiness: { feasibility: { answer: 'done', ...more } } })

describe('a step that is done', () => {
  testUnusual([
    [
      'without date or document',
      step({ source: 's1' }),
      ['stepWithoutProof', 'readiness.feasibility.date', 'feasibility s1'],
    ],
    ['with a date', step({ source: 's1', date: '2025' })],
    ['with a document', step({ source: 's1', document: 'd' })],
    // Without source and document it is a problem, not unusual.
    ['without a source', step({})],
    ['under way', step({ answer: 'underWay', source: 's1' })],
    ['of a compiled entry', { ...step({ source: 's1' }), origin: 'compiled' }],
  ])
})

describe('a step and its milestone', () => {
  const done = step({ source: 's1', date: '2025' })
  const milestone = (date: string, planned: boolean) => ({ kind: 'feasibility', date, planned })
  testUnusual([
    [
      'planned for tomorrow',
      { ...done, milestones: [milestone('2026-11-29', true)] },
      ['stepBeforeMilestone', 'readiness.feasibility.answer', 'feasibility feasibility 2026-11-29'],
    ],
    ['planned for today', { ...done, milestones: [milestone('2026-11-28', true)] }],
    [
      'done in one part, planned in another',
      { ...done, milestones: [milestone('2027', true), milestone('2025', false)] },
    ],
  ])
})

describe('a step that is missing', () => {
  const missing = (name: string) => ({ readiness: { [name]: { answer: 'missing' } } })
  testUnusual([
    [
      'while works go on',
      { ...missing('financingPlan'), status: 'implementation' },
      ['missingWhileBuilt', 'readiness.financingPlan.answer', 'financingPlan implementation'],
    ],
    ['in preparation', missing('financingPlan')],
    ['land, had part by part', { ...missing('land'), status: 'implementation' }],
  ])
})
