import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf } from '../../support/people'
import { entry, actionsOf, newest } from '../../support/projects'
import { stopClockAt } from '../../support/clock'

let database: TestDatabase
let ministry: ReturnType<typeof actionsOf>
let secretariat: ReturnType<typeof actionsOf>

beforeAll(async () => {
  database = await openTestDatabase()
  ministry = actionsOf(database.payload, (await ministryOf(database.payload, 'TL')).user)
  secretariat = actionsOf(database.payload, (await secretariatOf(database.payload)).user)
})

afterAll(() => database.close())

// 08:30 in Dili on the 26th.
stopClockAt('2026-11-25T23:30:00Z')

/** Moves the stopped clock, because versions are distinguished by their times. */
function later(): void {
  jest.setSystemTime(Date.now() + 1000)
}

let id: string

beforeEach(async () => {
  ;({ id } = await ministry.create(entry({ leadState: 'TL' })))
})

async function refusedFor(attempt: Promise<unknown>): Promise<string[]> {
  try {
    await attempt
  } catch (error) {
    const { data } = error as { data?: { errors?: { path: string }[] } }
    return (data?.errors ?? []).map(({ path }) => path)
  }
  return []
}

test('today’s date in Dili can be submitted, verified and published', async () => {
  later()
  await ministry.save(id, { milestones: [{ kind: 'approval', date: '2026-11-26', source: 's1' }] })
  later()
  await ministry.step(id, 'submit')
  expect(await newest(database.payload, id)).toMatchObject({
    stage: 'submitted',
    lastVerified: '2026-11-26',
  })
  later()
  await secretariat.step(id, 'publish')
  expect((await newest(database.payload, id)).stage).toBe('published')
})

test('tomorrow’s date in Dili is refused', async () => {
  later()
  await ministry.save(id, { milestones: [{ kind: 'tender', date: '2026-11-27', source: 's1' }] })
  later()
  expect(await refusedFor(ministry.step(id, 'submit'))).toEqual(['milestones.0.planned'])
})
