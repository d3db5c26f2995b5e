import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf } from '../../support/people'
import { actionsOf, entry, newest } from '../../support/projects'

let database: TestDatabase
let cambodia: ReturnType<typeof actionsOf>
let laos: ReturnType<typeof actionsOf>
let secretariat: ReturnType<typeof actionsOf>

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  cambodia = actionsOf(payload, (await ministryOf(payload, 'KH')).user)
  laos = actionsOf(payload, (await ministryOf(payload, 'LA')).user)
  secretariat = actionsOf(payload, (await secretariatOf(payload)).user)
})

afterAll(() => database.close())

interface Refusal {
  check?: string
  path: string
  value?: string
}

/** What a submission is refused for. */
async function refused(attempt: Promise<unknown>): Promise<Refusal[]> {
  try {
    await attempt
  } catch (error) {
    const { data } = error as { data?: { errors?: Refusal[] } }
    return (data?.errors ?? []).map(({ check, path, value }) => ({ check, path, value }))
  }
  return []
}

const ofLaos = (title: string, more: object = {}) => entry({ title, leadState: 'LA', ...more })
const at = (latitude: number, longitude: number, country = 'LA') => ({
  locations: [{ name: 'Station', country, role: 'site', latitude, longitude }],
})
const duplicate = (code: unknown) => [{ check: 'duplicate', path: 'title', value: String(code) }]

test('a second entry of the same project is submitted once it is dismissed with a reason', async () => {
  // The compiled entry is “Laos–China Railway”.
  const compiled = 'LA-TRA-0001'
  const { id } = await laos.create(ofLaos('Lao-China Railway (Boten to Vientiane)'))
  expect(await refused(laos.step(id, 'submit'))).toEqual(duplicate(compiled))
  const acknowledge = [{ ...duplicate(compiled)[0], reason: 'Only the southern section.' }]
  await laos.step(id, 'submit', { acknowledge })
  expect((await newest(database.payload, id)).stage).toBe('submitted')
})

test('or once it is linked: the reviewer sees the link, and the public does not', async () => {
  const first = await laos.create(ofLaos('Savannakhet Dry Port'))
  const second = await laos.create(ofLaos('Dry port in Savannakhet'))
  expect(await refused(laos.step(second.id, 'submit'))).toEqual(duplicate(first.code))
  expect(await refused(laos.save(second.id, { sameAs: 'that one' }))).toMatchObject([
    { path: 'sameAs' },
  ])
  await laos.step(second.id, 'submit', { sameAs: first.code })
  await secretariat.step(second.id, 'publish')
  const seen = await database.payload.findByID({
    collection: 'projects',
    id: second.id,
    overrideAccess: false,
  })
  expect(seen).not.toHaveProperty('sameAs')
  expect(await newest(database.payload, second.id)).toMatchObject({ sameAs: first.code })
})

test('what was saved last counts, and what is archived does not', async () => {
  const first = await laos.create(ofLaos('Pakse Airport'))
  await laos.save(first.id, { title: 'Pakse Logistics Park' })
  const second = await laos.create(ofLaos('Pakse Airport'))
  await laos.step(second.id, 'submit')
  const third = await laos.create(ofLaos('Pakse logistics park'))
  expect(await refused(laos.step(third.id, 'submit'))).toEqual(duplicate(first.code))
  await laos.step(first.id, 'archive')
  await laos.step(third.id, 'submit')
})

test('places far from each other tell two projects apart, unless their titles are the same', async () => {
  const first = await laos.create(ofLaos('Sebang Crossing', at(17.9, 102.6)))
  const far = await laos.create(ofLaos('Sebang Crossing of Champasak', at(15.1, 105.8)))
  await laos.step(far.id, 'submit')
  const near = await laos.create(ofLaos('Sebang Crossing of Borikhan', at(18, 102.7)))
  expect(await refused(laos.step(near.id, 'submit'))).toEqual(duplicate(first.code))
  const same = await laos.create(ofLaos('Sebang crossing', at(15.1, 105.8)))
  expect((await refused(laos.step(same.id, 'submit')))[0]).toMatchObject({ check: 'duplicate' })
})

test('of another state only what is published is compared, and only where it takes part', async () => {
  const shared = { states: ['KH', 'LA'] }
  const theirs = await cambodia.create(entry({ title: 'Stung Treng Crossing', ...shared }))
  const before = await laos.create(ofLaos('Stung Treng Crossing'))
  await laos.step(before.id, 'submit')
  await cambodia.step(theirs.id, 'submit')
  await secretariat.step(theirs.id, 'publish')
  // A newer draft of it does not show through.
  await cambodia.save(theirs.id, { title: 'Secret new title' })
  await laos.step(before.id, 'recall')
  expect(await refused(laos.step(before.id, 'submit'))).toEqual(duplicate(theirs.code))
  const secret = await laos.create(ofLaos('Secret new title'))
  await laos.step(secret.id, 'submit')
  const own = await cambodia.create(entry({ title: 'Kratie Crossing' }))
  await cambodia.step(own.id, 'submit')
  await secretariat.step(own.id, 'publish')
  const elsewhere = await laos.create(ofLaos('Kratie Crossing'))
  await laos.step(elsewhere.id, 'submit')
})

test('what was compared when it was submitted does not hold up its approval', async () => {
  const first = await laos.create(ofLaos('Thakhek Bypass'))
  await laos.step(first.id, 'submit')
  const second = await laos.create(ofLaos('Thakhek bypass'))
  expect(await refused(laos.step(second.id, 'submit'))).toEqual(duplicate(first.code))
  await secretariat.step(first.id, 'publish')
  expect((await newest(database.payload, first.id)).stage).toBe('published')
})

test('a second project of the same title has its code in its address, and keeps what it has', async () => {
  const [first, second] = [
    await laos.create(ofLaos('Nam Ngum Pier')),
    await laos.create(ofLaos('Nam Ngum Pier')),
  ]
  const long = `nam-ngum-pier-${String(second.code).toLowerCase()}`
  expect([first.slug, second.slug]).toEqual(['nam-ngum-pier', long])
  await laos.save(first.id, { title: 'Nam Ngum Quay' })
  await laos.save(second.id, { summary: 'A pier.' })
  const slugOf = async (id: string) => (await newest(database.payload, id)).slug
  expect([await slugOf(first.id), await slugOf(second.id)]).toEqual(['nam-ngum-quay', long])
  // Its draft has the name already.
  const third = await laos.create(ofLaos('Nam Ngum Quay'))
  expect(third.slug).toBe(`nam-ngum-quay-${String(third.code).toLowerCase()}`)
})
