import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, restoreVersionOperation, type TypedUser } from 'payload'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { forumActionsOf, forumLogOf, isSeen, type Stored } from '../../support/forum'
import { ministryOf, organiserOf, secretariatOf } from '../../support/people'
import { entry, actionsOf } from '../../support/projects'

let database: TestDatabase
let user: TypedUser
let organiser: ReturnType<typeof forumActionsOf>
let secretariat: TypedUser

beforeAll(async () => {
  database = await openTestDatabase()
  user = (await organiserOf(database.payload)).user
  secretariat = (await secretariatOf(database.payload)).user
  organiser = forumActionsOf(database.payload, user)
})

afterAll(() => database.close())

/** The refusal of a write: each field once, in order, with its message. */
async function refusal(write: Promise<unknown>): Promise<Record<string, string>> {
  try {
    await write
  } catch (error) {
    const { data } = error as { data: { errors: { path: string; message: string }[] } }
    return Object.fromEntries(data.errors.map(({ message, path }) => [path, message]))
  }
  throw new Error('It was not refused.')
}

/** The newest text of an entry, draft or not, or the public row. */
function read(collection: 'editions' | 'guides' | 'news' | 'sessions', id: string, draft: boolean) {
  return database.payload.findByID({ collection, id, draft, depth: 0, overrideAccess: true })
}

const log = async (id: string) =>
  (await forumLogOf(database.payload, id)).map(({ kind, current }) => [kind, current])

const ENGLISH = 'This is needed in English.'
const NEEDED = 'This is needed.'
const NAME = 'Give it a name first: its address is made from it, and never changes.'
const CODE = 'Write small letters, digits and hyphens, such as acf-9.'

describe('a draft', () => {
  test('needs only what its address is made from', async () => {
    const edition = await organiser.draft('editions', { name: '12th Forum: Phnom Penh' })
    const first = await organiser.draft('sessions', { edition: edition.id })
    const second = await organiser.draft('sessions', { edition: edition.id })
    const item = await organiser.draft('news', { title: 'Diễn đàn mở' })
    const guide = await organiser.draft('guides', { name: 'Green loans' })
    expect([edition, first, second, item, guide].map(({ code }) => code)).toEqual([
      '12th-forum-phnom-penh',
      '12th-forum-phnom-penh-s1',
      '12th-forum-phnom-penh-s2',
      'dien-dan-mo',
      'green-loans',
    ])
  })

  test('is refused without that, or without a code if none can be derived', async () => {
    const tries = [
      organiser.draft('editions', {}),
      organiser.draft('guides', { summary: 'Without a name.' }),
      organiser.draft('news', { kind: 'story' }),
      organiser.draft('sessions', { title: 'Opening' }),
      organiser.draft('news', { title: '한국어 소식' }),
      organiser.draft('guides', { name: 'Loans', code: 'Loans / 1' }),
    ]
    expect(await Promise.all(tries.map(refusal))).toEqual([
      { name: NAME },
      { name: NAME },
      { title: NAME },
      { edition: 'Choose the edition first: a session is numbered in it, and stays there.' },
      { code: `No address can be made from this name. ${CODE}` },
      { code: CODE },
    ])
  })

  test('may be incomplete everywhere', async () => {
    const { id: edition } = await organiser.draft('editions', {
      name: 'Half an edition',
      registration: { to: '2027-01-01' },
      tracks: [{}],
      organisers: [{ url: 'https://example.org/' }],
    })
    const session = await organiser.draft('sessions', {
      edition,
      end: '11:00',
      track: 'none',
      speakers: [{ organisation: 'A bank' }],
      links: [{}],
    })
    const item = await organiser.draft('news', {
      title: 'Half an item',
      embargo: { day: '2027-01' },
    })
    const guide = await organiser.draft('guides', {
      name: 'Half a guide',
      steps: [{}],
      amounts: { min: 5 },
      sources: [{}],
    })
    for (const [collection, { id }] of [
      ['sessions', session],
      ['news', item],
      ['guides', guide],
    ] as const) {
      await organiser.save(collection, id, {})
    }
    expect(await read('news', item.id, true)).toMatchObject({
      embargoEnds: '9999-12-31T23:59:59.999Z',
    })
  })

  test('is not public, whatever status is sent along', async () => {
    const { payload } = database
    const made = (await payload.create({
      collection: 'news',
      data: { title: 'Meant as a draft', _status: 'published' },
      draft: true,
      depth: 0,
      overrideAccess: false,
      user,
    } as never)) as Stored
    await organiser.save('news', made.id, { summary: 'Still one.', _status: 'published' })
    expect(await isSeen(payload, 'news', made.id)).toBe(false)
    expect(await log(made.id)).toEqual([])
    const shown = await organiser.publish('editions', { name: 'Shown' })
    await organiser.save('editions', shown.id, { name: 'Not shown', _status: 'published' })
    expect([
      await read('editions', shown.id, false),
      await read('editions', shown.id, true),
    ]).toMatchObject([
      { name: 'Shown', _status: 'published' },
      { name: 'Not shown', _status: 'draft' },
    ])
    expect(await log(shown.id)).toEqual([['published', true]])
  })
})

describe('a code', () => {
  test('from a title that is taken gets a number, and a long one is cut', async () => {
    const long = `A${' very long title of an item of news'.repeat(5)}`
    const items = [
      await organiser.draft('news', { title: 'Twice' }),
      await organiser.publish('news', { title: 'Twice' }),
      await organiser.draft('news', { title: long }),
      await organiser.publish('news', { title: long }),
      await organiser.publish('news', { title: long, code: 'short' }),
    ]
    const cut = 'a-very-long-title-of-an-item-of-news-very-long-title-o'
    expect(items.map(({ code }) => code)).toEqual(['twice', 'twice-2', cut, `${cut}-2`, 'short'])
  })

  test('never changes, and a session stays with its edition', async () => {
    const { code, id } = await organiser.publish('editions', { name: 'Fixed' })
    const other = await organiser.publish('editions', { name: 'Other' })
    const session = await organiser.publish('sessions', { edition: id })
    const closed = 'You cannot set this. Leave it out, or send it as it is stored.'
    expect([
      await refusal(organiser.save('editions', id, { code: 'moved' })),
      await refusal(organiser.save('sessions', session.id, { edition: other.id })),
    ]).toEqual([{ code: closed }, { edition: closed }])
    await organiser.change('editions', id, { name: 'Renamed' })
    await organiser.change('sessions', session.id, { edition: id, code: session.code })
    expect([
      await read('editions', id, false),
      await read('sessions', session.id, false),
    ]).toMatchObject([{ code }, { code: session.code, edition: id }])
  })
})

test('a track without a key gets a unique one', async () => {
  const { id } = await organiser.draft('editions', {
    name: 'With tracks',
    tracks: [{ name: 'Energy' }, { key: 't1', name: 'Transport' }, { name: 'Cities' }],
  })
  const { tracks } = (await read('editions', id, true)) as { tracks: { key: string }[] }
  expect(tracks.map(({ key }) => key)).toEqual(['t2', 't1', 't3'])
})

describe('an embargo', () => {
  const at = (day: string, time: string, timeZone: string) => ({ embargo: { day, time, timeZone } })

  test('ends at the instant given by its day, time and zone', async () => {
    const ends = async (embargo: Record<string, unknown>) =>
      (await read('news', (await organiser.publish('news', embargo)).id, false)) as {
        embargoEnds: string
      }
    const moments = [
      await ends(at('2099-01-18', '09:00', 'Asia/Seoul')),
      await ends(at('2099-01-18', '09:00', 'Asia/Yangon')),
      await ends(at('2099-07-01', '00:30', 'Europe/London')),
      await ends({}),
    ]
    expect(moments.map(({ embargoEnds }) => embargoEnds)).toEqual([
      '2099-01-18T00:00:00.000Z',
      '2099-01-18T02:30:00.000Z',
      '2099-06-30T23:30:00.000Z',
      '1970-01-01T00:00:00.000Z',
    ])
  })

  test('hides published news from strangers until then, and the log records the instant', async () => {
    const { payload } = database
    const kept = await organiser.publish('news', at('2099-01-18', '09:00', 'Asia/Seoul'))
    const over = await organiser.publish('news', at('2026-01-18', '09:00', 'Asia/Seoul'))
    expect([
      await isSeen(payload, 'news', kept.id),
      await isSeen(payload, 'news', over.id),
    ]).toEqual([false, true])
    expect(await forumLogOf(payload, kept.id)).toMatchObject([
      { kind: 'published', visibleFrom: '2099-01-18T00:00:00.000Z' },
    ])
    // The text does not change, but it becomes visible at another time.
    await organiser.change('news', kept.id, { embargo: { day: null, time: null } })
    expect(await isSeen(payload, 'news', kept.id)).toBe(true)
    expect((await forumLogOf(payload, kept.id)).map(({ visibleFrom }) => visibleFrom)).toEqual([
      '2099-01-18T00:00:00.000Z',
      '1970-01-01T00:00:00.000Z',
    ])
  })

  test('that is incomplete is refused on publication, and nothing is shown', async () => {
    const { id } = await organiser.draft('news', {
      title: 'Soon',
      summary: 'Soon.',
      kind: 'story',
      date: '2027',
      embargo: { day: '2027-02-30', timeZone: null },
    })
    expect(await refusal(organiser.change('news', id))).toEqual({
      'embargo.day': 'An embargo ends on a whole date, such as 2026-11-30.',
      'embargo.time': 'An embargo ends at hours and minutes, such as 09:00.',
      'embargo.timeZone': 'An embargo needs the time zone of its time.',
    })
    expect([await isSeen(database.payload, 'news', id), await log(id)]).toEqual([false, []])
  })
})

describe('what is refused', () => {
  test('an update that says neither that it is a draft nor that it is published', async () => {
    const { id } = await organiser.publish('editions', { name: 'Said or not' })
    expect(await refusal(organiser.write('editions', id, { name: 'Rewritten' }))).toEqual({
      _status:
        'Say what this write is: ?draft=true to save a draft, or _status “published” or “draft” in the body.',
    })
    expect(await read('editions', id, false)).toMatchObject({ name: 'Said or not' })
  })

  test('an edition that lacks something, all at once', async () => {
    const { id } = await organiser.draft('editions', {
      name: 'Lacking',
      end: '2027-01-17',
      tracks: [{ key: 'a' }, { key: 'a', name: 'Second' }],
      registration: { to: '2026-12-01' },
      meetings: { from: '2027-02-01', to: '2027-01' },
      organisers: [{ url: 'https://example.org/' }],
      contacts: [{}],
      sources: [{ url: 'https://example.org/' }],
    })
    await organiser.save('editions', id, { name: null })
    expect(await refusal(organiser.change('editions', id))).toEqual({
      name: ENGLISH,
      start: NEEDED,
      'tracks.0.name': ENGLISH,
      'registration.from': NEEDED,
      'organisers.0.name': ENGLISH,
      'contacts.0.office': ENGLISH,
      'sources.0.title': NEEDED,
      'meetings.to': 'This must not be before 2027-02-01.',
      'tracks.1.key': 'Another track has the key “a”.',
    })
    expect(await log(id)).toEqual([])
  })

  test('a session that lacks something, all at once', async () => {
    const edition = await organiser.publish('editions', { name: 'Lacking sessions' })
    const { id } = await organiser.draft('sessions', {
      edition: edition.id,
      track: 't9',
      start: '09:00',
      end: '09:00',
      speakers: [{ role: 'moderator' }],
      links: [{}],
    })
    expect(await refusal(organiser.change('sessions', id))).toEqual({
      title: ENGLISH,
      kind: NEEDED,
      'speakers.0.name': NEEDED,
      'links.0.kind': NEEDED,
      'links.0.url': NEEDED,
      day: 'A time needs its day.',
      end: 'A session ends after it begins.',
      track: 'The edition has no track “t9”. Allowed: none yet.',
    })
    expect(
      await refusal(organiser.publish('sessions', { edition: edition.id, day: '2027-01-20' })),
    ).toEqual({ day: 'The edition is from 2027-01-18 to 2027-01-19.' })
    expect(
      await refusal(organiser.publish('sessions', { edition: edition.id, day: '2027-01' })),
    ).toEqual({ day: 'Write a whole date, such as 2027-01-18, or leave it blank.' })
    expect(
      await refusal(organiser.publish('sessions', { edition: edition.id, end: '10:00' })),
    ).toEqual({ start: 'An end needs its beginning.' })
  })

  test('news and guides that lack something, all at once', async () => {
    const item = await organiser.draft('news', { title: 'Bare' })
    expect(await refusal(organiser.change('news', item.id))).toEqual({
      summary: ENGLISH,
      kind: NEEDED,
      date: NEEDED,
    })
    const guide = await organiser.draft('guides', { name: 'Bare', amounts: { max: 100 } })
    expect(await refusal(organiser.change('guides', guide.id))).toEqual({
      summary: ENGLISH,
      'amounts.currency': NEEDED,
      checked: NEEDED,
      sources: 'Name at least one source: a guide says what others publish.',
    })
    const reversed = organiser.publish('guides', {
      name: 'Reversed',
      amounts: { min: 9, max: 1, currency: 'USD' },
      fit: { costMin: 500_000_000, costMax: 1_000_000 },
    })
    expect(await refusal(reversed)).toEqual({
      'amounts.max': 'This must not be below 9.',
      'fit.costMax': 'This must not be below 500000000.',
    })
  })
})

describe('the log', () => {
  test('records what is public: published, changed, withdrawn, published again', async () => {
    const { payload } = database
    const { id } = await organiser.publish('guides', { name: 'Followed' })
    await organiser.change('guides', id)
    await organiser.save('guides', id, { duration: 'A year' })
    expect(await log(id)).toEqual([['published', true]])
    await organiser.change('guides', id)
    await organiser.unpublish('guides', id)
    await organiser.save('guides', id, { duration: 'Two years' })
    await organiser.change('guides', id, { duration: 'Three years' })
    const rows = await forumLogOf(payload, id)
    expect(
      rows.map((row) => [
        row.kind,
        row.current,
        row.approver === user.id,
        (JSON.parse(row.record ?? 'null') as { duration: object } | null)?.duration,
      ]),
    ).toEqual([
      ['published', false, true, {}],
      ['published', false, true, { en: 'A year' }],
      ['withdrawn', false, true, undefined],
      ['published', true, true, { en: 'Three years' }],
    ])
    expect(new Set(rows.map(({ firstPublishedAt }) => firstPublishedAt)).size).toBe(1)
    expect(await isSeen(payload, 'guides', id)).toBe(true)
  })

  test('an entry can be withdrawn even if its newer draft is incomplete', async () => {
    const { id } = await organiser.publish('news', { title: 'Out of date' })
    await organiser.save('news', id, { summary: null, kind: null, embargo: { day: '2099-01' } })
    await organiser.unpublish('news', id)
    expect(await isSeen(database.payload, 'news', id)).toBe(false)
    expect(await log(id)).toEqual([
      ['published', false],
      ['withdrawn', true],
    ])
  })

  test('an older version is restored as a draft, and never publicly', async () => {
    const { payload } = database
    const { id } = await organiser.publish('editions', { name: 'First text' })
    await organiser.change('editions', id, { name: 'Second text' })
    const { docs } = await payload.findVersions({
      collection: 'editions',
      where: { parent: { equals: id }, 'version.name': { equals: 'First text' } },
      overrideAccess: true,
    })
    const restore = async (draft: boolean) =>
      restoreVersionOperation({
        id: docs[0]!.id,
        collection: payload.collections.editions,
        draft,
        req: await createLocalReq({ user, context: {} }, payload),
      })
    expect(await refusal(restore(false))).toEqual({
      draft: 'A version is restored as a draft: add draft=true.',
    })
    await restore(true)
    expect([await read('editions', id, false), await read('editions', id, true)]).toMatchObject([
      { name: 'Second text', _status: 'published' },
      { name: 'First text', _status: 'draft' },
    ])
  })
})

describe('a session and its edition', () => {
  test('is seen while both are published', async () => {
    const { payload } = database
    const edition = await organiser.draft('editions', {
      name: 'Opened later',
      start: '2027-03-01',
      tracks: [{ key: 'energy', name: 'Energy' }],
    })
    // As long as the edition is not public, its newest version counts.
    await organiser.save('editions', edition.id, {
      end: '2027-03-02',
      tracks: [{ key: 'cities', name: 'Cities' }],
    })
    const session = await organiser.publish('sessions', {
      edition: edition.id,
      day: '2027-03-02',
      track: 'cities',
    })
    const seen = () => isSeen(payload, 'sessions', session.id)
    expect(await seen()).toBe(false)
    await organiser.change('editions', edition.id)
    expect(await seen()).toBe(true)
    await organiser.save('editions', edition.id, { theme: 'In a draft' })
    expect(await seen()).toBe(true)
    await organiser.unpublish('editions', edition.id)
    expect(await seen()).toBe(false)
    expect(await log(session.id)).toEqual([['published', true]])
    await organiser.change('editions', edition.id)
    expect(await seen()).toBe(true)
    await organiser.unpublish('sessions', session.id)
    expect(await seen()).toBe(false)
  })

  test('an edition keeps the tracks and days of its public sessions', async () => {
    const edition = await organiser.publish('editions', {
      name: 'Kept whole',
      code: 'kept',
      tracks: [{ key: 'energy', name: 'Energy' }],
    })
    const placed = { edition: edition.id, day: '2027-01-19', track: 'energy' }
    const session = await organiser.publish('sessions', placed)
    await organiser.draft('sessions', placed)
    const moved = { tracks: [], start: '2027-02-01', end: null }
    expect(await refusal(organiser.change('editions', edition.id, moved))).toEqual({
      tracks: 'Public sessions are in a track that is not here: kept-s1. Change them first.',
      start: 'Public sessions are on other days: kept-s1. Change them first.',
    })
    await organiser.unpublish('sessions', session.id)
    await organiser.change('editions', edition.id, moved)
  })
})

describe('an organiser', () => {
  test('reads only the public text of projects, even while they are being changed', async () => {
    const { payload } = database
    const ministry = actionsOf(payload, (await ministryOf(payload, 'KH')).user)
    const publisher = actionsOf(payload, secretariat)
    const shown = await ministry.create(entry({ title: 'Shown Quay' }))
    await ministry.step(shown.id, 'submit')
    await publisher.step(shown.id, 'publish')
    await ministry.save(shown.id, { title: 'Changed Quay' })
    const hidden = await ministry.create(entry({ title: 'Hidden Quay' }))
    const { id: contact } = await payload.create({
      collection: 'contacts',
      data: { project: shown.id, name: 'Sok', email: 'sok@example.org' },
      overrideAccess: true,
    })
    const asked = { overrideAccess: false, user, depth: 0 } as const
    for (const draft of [true, false]) {
      const { docs } = await payload.find({
        collection: 'projects',
        where: { id: { in: [shown.id, hidden.id] } },
        draft,
        ...asked,
      })
      expect(docs.map(({ title }) => title)).toEqual(['Shown Quay'])
      const project = await payload.findByID({
        collection: 'projects',
        id: shown.id,
        draft,
        ...asked,
      })
      expect(project.title).toBe('Shown Quay')
      expect(Object.keys(project)).not.toContain('stage')
      await expect(
        payload.findByID({ collection: 'projects', id: hidden.id, draft, ...asked }),
      ).rejects.toMatchObject({ status: 404 })
    }
    await expect(
      payload.findVersions({
        collection: 'projects',
        where: { parent: { equals: shown.id } },
        ...asked,
      }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      payload.findByID({ collection: 'contacts', id: contact, ...asked }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      organiser.publish('news', { title: 'Names it', projects: [hidden.id] }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'projects' }] } })
    await organiser.publish('news', { title: 'Names the other', projects: [shown.id] })
  })
})
