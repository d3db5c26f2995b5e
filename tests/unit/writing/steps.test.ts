import { expect, test } from '@jest/globals'
import { impliedSteps } from '@/project/impliedSteps'
import type { StoredProject } from '@/project'
import { checkStepsAgree } from '@/writing/checks/time'

type Milestones = NonNullable<StoredProject['milestones']>
type Readiness = NonNullable<StoredProject['readiness']>

const happened = (kind: string, date: string): Milestones[number] => ({
  kind,
  date,
  planned: false,
  source: 's1',
})

/** The fields at which milestones and readiness disagree, with the sentence. */
function found(milestones: Milestones, readiness: Readiness = {}) {
  const project = { milestones, readiness } as StoredProject
  return checkStepsAgree(project, '2026-11-28', [])
}

const MILESTONES: [kind: string, step: string][] = [
  ['preFeasibility', 'preFeasibility'],
  ['feasibility', 'feasibility'],
  ['environmentalAssessment', 'eia'],
  ['tender', 'procurementDocuments'],
  ['financialClose', 'financingPlan'],
]

test.each(MILESTONES)('%s that happened asks for the step %s', (kind, step) => {
  const path = `readiness.${step}.answer`
  const milestones = [happened(kind, '2024-05')]
  const paths = (answer: string | null) =>
    found(milestones, { [step]: { answer } }).map((one) => one.path)
  expect(found(milestones).map((one) => one.path)).toEqual([path])
  expect(['missing', 'notNeeded', 'notStated', null].map(paths)).toEqual(Array(4).fill([path]))
  expect(['done', 'underWay'].map(paths)).toEqual([[], []])
})

test.each(['approval', 'contractAward', 'groundbreaking', 'completion', 'operation'])(
  '%s asks for no step',
  (kind) => {
    expect(found([happened(kind, '2024')])).toEqual([])
  },
)

test('what is planned asks for no step, and a step is named once', () => {
  const planned = { ...happened('tender', '2025'), planned: true }
  expect(found([planned])).toEqual([])
  expect(found([happened('tender', '2023'), happened('tender', '2024-02'), planned])).toEqual([
    {
      path: 'readiness.procurementDocuments.answer',
      message:
        'The milestone “Tender” of 2024-02 has happened. Answer “Done” here, or “Under way” if it covers only a part of the project; if it has not happened, mark the milestone as planned.',
    },
  ])
})

test('the steps are offered with the milestone that they come from', () => {
  const study = happened('feasibility', '2022')
  expect(impliedSteps({ milestones: [study, happened('approval', '2023')] })).toEqual([
    { step: 'feasibility', milestone: study },
  ])
  expect(impliedSteps({ milestones: null })).toEqual([])
})
