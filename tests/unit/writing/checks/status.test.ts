import { describe } from '@jest/globals'
import { testUnusual } from './unusual'

const milestone = (kind: string, date: string, more: object = {}) => ({ kind, date, ...more })
const planned = (kind: string, date: string, more: object = {}) => ({
  ...milestone(kind, date),
  planned: true,
  ...more,
})

describe('the date of a status', () => {
  testUnusual([
    ['tomorrow', { statusDate: '2026-11-29' }, ['statusInFuture', 'statusDate', '2026-11-29']],
    ['next year', { statusDate: '2027' }, ['statusInFuture', 'statusDate', '2027']],
    ['today', { statusDate: '2026-11-28' }],
    ['this year', { statusDate: '2026' }],
  ])
})

describe('a completed project', () => {
  const status = 'completion'
  testUnusual([
    ['has no date', { status }, ['completedWithoutDate', 'end.date', 'completion']],
    [
      'has a milestone that is only planned',
      { status, milestones: [planned('operation', '2027')] },
      ['completedWithoutDate', 'end.date', 'completion'],
    ],
    ['has a milestone', { status, milestones: [milestone('operation', '2025')] }],
    ['has an end', { status, end: { date: '2026' } }],
    [
      'ends later',
      { status, end: { date: '2026-11-29' } },
      ['completedInFuture', 'end.date', 'completion 2026-11-29'],
    ],
    ['ends today', { status, end: { date: '2026-11-28' } }],
    ['is not completed', { end: { date: '2030' } }],
  ])
})

describe('works that should have ended', () => {
  const status = 'implementation'
  testUnusual([
    [
      'yesterday',
      { status, end: { date: '2026-11-27' } },
      ['endHasPassed', 'end.date', 'implementation 2026-11-27'],
    ],
    ['today', { status, end: { date: '2026-11-28' } }],
    ['this year', { status, end: { date: '2026' } }],
    ['and have', { status: 'maintenance', end: { date: '2020' } }],
  ])
})

describe('works that have begun', () => {
  testUnusual([
    [
      'by the start',
      { start: { date: '2025' } },
      ['beganUnprepared', 'start.date', 'preparation 2025'],
    ],
    [
      'by a milestone',
      {
        status: 'identification',
        start: { date: '2027' },
        milestones: [milestone('groundbreaking', '2026-10')],
      },
      ['beganUnprepared', 'milestones.0.date', 'identification 2026-10'],
    ],
    ['this month', { start: { date: '2026-11' } }],
    ['or were only planned', { milestones: [planned('groundbreaking', '2027')] }],
    ['and are under implementation', { status: 'implementation', start: { date: '2025' } }],
  ])
})

describe('implementation', () => {
  const status = 'implementation'
  testUnusual([
    [
      'before works begin',
      { status, start: { date: '2026-11-29' } },
      ['buildsBeforeStart', 'start.date', '2026-11-29'],
    ],
    ['on the day', { status, start: { date: '2026-11-28' } }],
    ['without a start', { status }],
  ])
})

describe('a plan whose date has passed', () => {
  testUnusual([
    [
      'yesterday',
      { milestones: [planned('tender', '2026-11-27')] },
      ['planHasPassed', 'milestones.0.date', 'tender 2026-11-27'],
    ],
    ['today', { milestones: [planned('tender', '2026-11-28')] }],
    ['with a note', { milestones: [planned('tender', '2026-10', { note: { en: 'Postponed.' } })] }],
    [
      'with an empty note',
      { milestones: [planned('tender', '2026-10', { note: {} })] },
      ['planHasPassed', 'milestones.0.date', 'tender 2026-10'],
    ],
    ['of something done', { milestones: [milestone('approval', '2026-10')] }],
  ])
})

describe('a plan of a project that has ended', () => {
  const milestones = [planned('tender', '2027')]
  testUnusual([
    [
      'cancelled',
      { status: 'cancelled', milestones },
      ['plannedThoughEnded', 'milestones.0.planned', 'cancelled tender 2027'],
    ],
    ['not cancelled', { milestones }],
  ])
})

describe('works', () => {
  testUnusual([
    [
      'of more than 25 years',
      { start: { date: '2027' }, end: { date: '2053' } },
      ['longWorks', 'end.date', '2027 2053'],
    ],
    ['of 25 years', { start: { date: '2027' }, end: { date: '2052' } }],
  ])
})

describe('a remote date', () => {
  testUnusual([
    ['of the Buddhist era', { start: { date: '2570' } }, ['remoteDate', 'start.date', '2570']],
    [
      'more than 40 years ahead',
      { start: { date: '2066-11-29' } },
      ['remoteDate', 'start.date', '2066-11-29'],
    ],
    ['40 years ahead', { start: { date: '2066-11-28' } }],
    [
      'of a milestone before 1950',
      { milestones: [milestone('approval', '1949')] },
      ['remoteDate', 'milestones.0.date', '1949'],
    ],
    ['of 1950', { milestones: [milestone('approval', '1950')] }],
  ])
})

describe('the order of milestones', () => {
  testUnusual([
    [
      'a contract before its tender',
      { milestones: [milestone('tender', '2025-02'), milestone('contractAward', '2025-01')] },
      ['milestoneOrder', 'milestones.1.date', 'tender 2025-02, contractAward 2025-01'],
    ],
    [
      'both in one year',
      { milestones: [milestone('tender', '2025-02'), milestone('contractAward', '2025')] },
    ],
    [
      'two contracts, of which one came first',
      {
        milestones: [
          milestone('tender', '2025'),
          milestone('contractAward', '2024'),
          milestone('contractAward', '2026'),
        ],
      },
    ],
  ])
})
