import { expect, test } from '@jest/globals'
import type { StoredProject } from '@/project'
import { FIELDS } from '@/project/fields'
import { missedIn } from '@/project/missed'
import type { Field } from '@/description/kinds'

const pathsIn = (project: object) =>
  missedIn(project as unknown as StoredProject).map(({ path }) => path)

/** As the database gives an entry in which nothing but a title was written. */
const EMPTY = {
  title: { en: 'A railway' },
  summary: { en: '' },
  cost: { amount: null, currency: null, source: null },
  readiness: { feasibility: { answer: null, date: null, note: {} } },
  locations: [],
}

const ALL = [
  'summary',
  'statusDate',
  'deliveryModel',
  'owner',
  'cost',
  'investmentSought',
  'funding',
  'eirrPercent',
  'firrPercent',
  'start',
  'milestones',
  'readiness',
  'locations',
  'capacities',
  'environmentalCategory',
  'documents',
]

test('everything that is empty and that investors look for, in the order of the form', () => {
  expect(pathsIn(EMPTY)).toEqual(ALL)
})

test('a field that says anything is not missed', () => {
  const project = {
    ...EMPTY,
    summary: { lo: 'ທາງລົດໄຟ' },
    cost: { amount: 0, currency: 'USD' },
    readiness: { feasibility: { answer: 'missing' } },
    locations: [{ country: 'LA' }],
    owner: 'an organisation',
  }
  const said = ['summary', 'cost', 'readiness', 'locations', 'owner']
  expect(pathsIn(project)).toEqual(ALL.filter((path) => !said.includes(path)))
})

test('of a project that is no longer to be built nothing is missed', () => {
  expect(pathsIn({ ...EMPTY, status: 'implementation' })).toEqual(ALL)
  expect(pathsIn({ ...EMPTY, status: 'completion' })).toEqual([])
  expect(pathsIn({ ...EMPTY, status: 'cancelled' })).toEqual([])
})

test('the reason is the sentence at the field', () => {
  const fields: readonly Field[] = FIELDS
  const sentences = fields.flatMap(({ form }) => form.missed ?? [])
  expect(missedIn(EMPTY as unknown as StoredProject).map(({ message }) => message)).toEqual(
    sentences,
  )
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.]*\.$/)
})
