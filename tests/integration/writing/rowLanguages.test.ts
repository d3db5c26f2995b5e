import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf } from '../../support/people'
import { entry, actionsOf, newest } from '../../support/projects'

let database: TestDatabase
let ministry: ReturnType<typeof actionsOf>

beforeAll(async () => {
  database = await openTestDatabase()
  ministry = actionsOf(database.payload, (await ministryOf(database.payload, 'KH')).user)
})

afterAll(() => database.close())

const milestone = { kind: 'approval', date: '2027-01', planned: true }

/** The milestones in all languages. */
async function stored(id: string) {
  const { milestones } = await database.payload.findByID({
    collection: 'projects',
    id,
    draft: true,
    locale: 'all',
  })
  return milestones as unknown as { id: string; note: Record<string, string> }[]
}

test('a row without its id does not delete another language’s text', async () => {
  const { id } = await ministry.create(
    entry({ milestones: [{ ...milestone, note: 'Ground broken' }] }),
  )
  const [row] = await stored(id)
  const rowId = row!.id
  await ministry.save(id, { milestones: [{ ...milestone, id: rowId, note: 'ការបើក' }] }, 'km')
  const both = [{ id: rowId, note: { en: 'Ground broken', km: 'ការបើក' } }]
  expect(await stored(id)).toMatchObject(both)

  for (const language of ['en', 'km', 'vi'] as const) {
    const nameless = { milestones: [{ ...milestone, note: 'Other' }] }
    await expect(ministry.save(id, nameless, language)).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'milestones.0.id', message: expect.stringContaining('its id') }] },
    })
    expect(await stored(id)).toMatchObject(both)
  }

  // A new row next to those with ids, and a row that is removed on purpose.
  const added = { ...milestone, note: 'Opened' }
  await ministry.save(id, { milestones: [{ ...milestone, id: rowId, note: 'Begun' }, added] })
  expect(await stored(id)).toMatchObject([
    { id: rowId, note: { en: 'Begun', km: 'ការបើក' } },
    { note: { en: 'Opened' } },
  ])
  await ministry.save(id, { milestones: [] })
  expect(await stored(id)).toEqual([])
})

test('an impossible row id counts as none', async () => {
  const { id } = await ministry.create(entry({ milestones: [{ ...milestone, note: 'Opened' }] }))
  const [row] = await stored(id)
  await ministry.save(id, { milestones: [{ ...milestone, id: row!.id, note: 'ការបើក' }] }, 'km')
  for (const made of ['abc', '']) {
    await expect(
      ministry.save(id, { milestones: [{ ...milestone, id: made, note: 'Other' }] }),
    ).rejects.toMatchObject({ status: 400 })
  }
  expect(await stored(id)).toMatchObject([{ note: { en: 'Opened', km: 'ការបើក' } }])
})

test('rows without text in any language are replaced by rows without ids, again and again', async () => {
  const place = { country: 'KH', latitude: 11.5, longitude: 104.9 }
  const { id } = await ministry.create(entry({ locations: [place] }))
  await ministry.save(id, { locations: [{ ...place, latitude: 11.6 }] })
  await ministry.step(id, 'submit')
  await ministry.step(id, 'recall')
  await ministry.save(id, { locations: [{ ...place, latitude: 11.7 }] })
  const { locations } = await newest(database.payload, id)
  expect(locations).toMatchObject([{ latitude: 11.7 }])
})

test('if no other language has a text, rows without ids replace the list', async () => {
  const { id } = await ministry.create(entry({ milestones: [{ ...milestone, note: 'One' }] }))
  await ministry.save(id, { milestones: [{ ...milestone, note: 'Two' }] })
  expect(await stored(id)).toMatchObject([{ note: { en: 'Two' } }])
})
