import { describe, expect, jest, test } from '@jest/globals'
import { stopClockAt } from '../../support/clock'
import { newsOf, sessionOf } from '../catalogue/forumLog'
import { DAM, problemIn, ROAD } from './fixture'
import { BANK, BRIEF, EMBARGO_ENDS, NINE, OPENING, openForum, SECRET, SHOW } from './forumFixture'

stopClockAt('2026-11-25T10:00:00Z')

const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString()
const published = (minutes: number) => ({ publishedAt: at(minutes), updatedAt: at(minutes) })

const codesIn = (answer: unknown) =>
  (answer as { data: { code: string }[] }).data.map(({ code }) => code)

const OF_NINE = { url: '/forum/acf-9', calendar: '/api/v1/editions/acf-9/calendar.ics' }

describe('whole answers', () => {
  test('an edition, in all languages and in one', async () => {
    const { json } = await openForum()
    const answered = { ...OF_NINE, ...published(2) }
    expect(await json('/api/v1/editions/ACF-9')).toEqual({ ...NINE, ...answered })
    expect(await json('/api/v1/editions/acf-9?locale=ko')).toEqual({
      ...NINE,
      name: '제9차 아세안 연계성 포럼',
      theme: '',
      summary: '',
      place: 'Seoul, Convention Hall',
      placeNote: '',
      organisers: [{ name: 'ASEAN-Korea Centre', url: 'https://akc.example' }],
      tracks: [
        { key: 't1', name: 'Energy' },
        { key: 't2', name: 'Transport' },
      ],
      registration: { from: '2026-11-01', to: '2026-12-31', note: 'Free' },
      notes: '',
      ...answered,
    })
  })

  test('a session has its hours as instants, by the zone of its edition', async () => {
    const { json } = await openForum()
    expect(await json('/api/v1/sessions/acf-9-s1')).toEqual({
      ...OPENING,
      url: '/forum/acf-9/sessions/acf-9-s1',
      startsAt: '2027-01-18T00:30:00.000Z',
      endsAt: '2027-01-18T01:00:00.000Z',
      timeZone: 'Asia/Seoul',
      ...published(3),
    })
  })

  test('an item of news', async () => {
    const { json } = await openForum()
    const answered = { url: '/news/acf-9-in-brief', ...published(8) }
    expect(await json('/api/v1/news/acf-9-in-brief')).toEqual({ ...BRIEF, ...answered })
  })

  test('a guide has the projects that it may fit, with the reasons', async () => {
    const { json } = await openForum()
    expect(await json('/api/v1/guides/adb')).toEqual({
      ...BANK,
      url: '/funding/adb',
      ...published(9),
      projects: {
        total: 1,
        data: [
          {
            code: DAM.code,
            title: DAM.title,
            sector: 'energy',
            states: ['LA', 'VN'],
            url: '/projects/LA-ENE-0001/nam-dam',
            fit: {
              met: [
                { rule: 'sectors', values: ['energy'] },
                { rule: 'deliveryModels', values: ['pppBot'] },
                { rule: 'cost', values: ['250'] },
              ],
              notStated: [],
            },
          },
        ],
      },
    })
    expect(await json('/api/v1/guides/adb?locale=vi')).toMatchObject({
      name: 'Một ngân hàng',
      projects: { data: [{ title: 'Đập Nam' }] },
    })
  })

  test('a project has the guides that may fit it, with the reasons', async () => {
    const { json } = await openForum()
    const { fit: rules, ...guide } = BANK
    expect(await json('/api/v1/projects/la-ene-0001/funding')).toEqual({
      code: DAM.code,
      data: [
        {
          guide: {
            ...guide,
            name: 'A bank',
            institution: '',
            summary: 'A summary.',
            funds: '',
            applicants: '',
            terms: '',
            duration: '',
            fit: rules,
            url: '/funding/adb',
            ...published(9),
          },
          fit: {
            met: [
              { rule: 'sectors', values: ['energy'] },
              { rule: 'deliveryModels', values: ['pppBot'] },
              { rule: 'cost', values: ['250'] },
            ],
            notStated: [],
          },
        },
      ],
      page: { total: 1, limit: 20, page: 1, pages: 1, next: null },
    })
    expect(await json(`/api/v1/projects/${ROAD.code}/funding`)).toMatchObject({ data: [] })
  })

  test('changes of a programme, the newest first', async () => {
    const { forum, json } = await openForum()
    forum.publish(
      'sessions',
      { ...OPENING, start: '09:45', room: { en: 'Hall B' } },
      { at: at(60) },
    )
    forum.withdraw('sessions', SHOW.code, at(61))
    const when = { day: '2027-01-18', end: '10:00' }
    const { data, ...rest } = (await json('/api/v1/editions/acf-9/changes')) as { data: unknown[] }
    expect(rest).toEqual({
      code: 'acf-9',
      page: { total: 5, limit: 20, page: 1, pages: 1, next: null },
    })
    expect(data.slice(0, 2)).toEqual([
      { at: at(61), kind: 'removed', session: SHOW.code, title: null, changed: [], moved: null },
      {
        at: at(60),
        kind: 'changed',
        session: OPENING.code,
        title: 'Opening',
        changed: ['start', 'room'],
        moved: {
          before: { ...when, start: '09:30', room: 'Hall A' },
          after: { ...when, start: '09:45', room: 'Hall B' },
        },
      },
    ])
    expect(JSON.stringify(data)).not.toContain('The dam')
  })
})

describe('lists', () => {
  test('editions, the newest first, in one language', async () => {
    const { json } = await openForum()
    const answer = await json('/api/v1/editions?locale=ko')
    expect(codesIn(answer)).toEqual(['acf-9', 'acf-8'])
    expect(answer).toMatchObject({
      data: [{ name: '제9차 아세안 연계성 포럼', ...OF_NINE }, { name: 'Edition acf-8' }],
      page: { total: 2, limit: 20, page: 1, pages: 1, next: null },
    })
  })

  test('sessions, in the order of the programme, those across midnight and without hours too', async () => {
    const { json } = await openForum()
    const answer = await json('/api/v1/sessions')
    const { data } = answer as { data: Record<string, unknown>[] }
    expect(
      data.map(({ code, endsAt, startsAt, timeZone }) => [code, startsAt, endsAt, timeZone]),
    ).toEqual([
      ['acf-9-s1', '2027-01-18T00:30:00.000Z', '2027-01-18T01:00:00.000Z', 'Asia/Seoul'],
      ['acf-9-s2', '2027-01-18T14:00:00.000Z', '2027-01-18T15:30:00.000Z', 'Asia/Seoul'],
      ['acf-9-s3', null, null, null],
      ['acf-9-s4', null, null, null],
      ['acf-8-s1', '2020-07-01T08:30:00.000Z', null, 'Europe/London'],
    ])
  })

  test.each([
    ['edition=acf-8', ['acf-8-s1']],
    ['edition=ACF-9&track=t1', ['acf-9-s2']],
    ['track=t2', ['acf-9-s3']],
    ['kind=opening,closing', ['acf-9-s1', 'acf-9-s4']],
    [`project=${DAM.code.toLowerCase()}`, ['acf-9-s2']],
    ['project=VN-TRA-0099', []],
    ['kind=keynote', []],
  ])('sessions of %s', async (query, codes) => {
    const { json } = await openForum()
    expect(codesIn(await json(`/api/v1/sessions?${query}`))).toEqual(codes)
  })

  test('news, the newest first, without their texts', async () => {
    const { forum, json } = await openForum()
    forum.publish('news', newsOf({ code: 'older', date: '2025' }))
    const answer = await json('/api/v1/news')
    expect(codesIn(answer)).toEqual(['acf-9-in-brief', 'older'])
    const [listed] = (answer as { data: unknown[] }).data
    expect(listed).not.toHaveProperty('body')
    expect(listed).toEqual({
      ...BRIEF,
      body: undefined,
      title: 'The Forum in brief',
      summary: 'A summary.',
      contacts: [{ office: 'Press office', about: '', url: null }],
      url: '/news/acf-9-in-brief',
      ...published(8),
    })
  })

  test.each([
    ['edition=acf-9', ['acf-9-in-brief']],
    ['edition=acf-8', []],
    [`project=${DAM.code}`, ['acf-9-in-brief']],
    [`project=${ROAD.code}`, []],
    ['area=sustainableInfrastructure', ['acf-9-in-brief']],
    ['area=digitalInnovation', []],
    ['kind=pressRelease', ['acf-9-in-brief']],
    ['kind=story', []],
  ])('news of %s', async (query, codes) => {
    const { json } = await openForum()
    expect(codesIn(await json(`/api/v1/news?${query}`))).toEqual(codes)
  })

  test.each([
    ['', ['adb', 'fund']],
    ['sector=energy', ['adb', 'fund']],
    ['sector=transport', ['fund']],
    ['state=LA&kind=loan', ['adb']],
    ['kind=loan,grant', ['adb', 'fund']],
    ['kind=equity', []],
  ])('guides of %s', async (query, codes) => {
    const { json } = await openForum()
    expect(codesIn(await json(`/api/v1/guides?${query}`))).toEqual(codes)
  })

  test('a page names the next one, by the same question', async () => {
    const { json } = await openForum()
    const first = await json('/api/v1/sessions?limit=2&kind=opening,closing,panel&locale=vi')
    expect(first).toMatchObject({
      page: {
        total: 3,
        limit: 2,
        page: 1,
        pages: 2,
        next: '/api/v1/sessions?kind=opening&kind=panel&kind=closing&page=2&limit=2&locale=vi',
      },
    })
    const { page } = first as { page: { next: string } }
    const second = await json(page.next)
    expect(codesIn(second)).toEqual(['acf-8-s1'])
    expect(second).toMatchObject({ page: { page: 2, next: null } })
    expect(await json('/api/v1/sessions?page=9')).toMatchObject({
      data: [],
      page: { total: 5, page: 9, pages: 1, next: null },
    })
  })
})

describe('a calendar', () => {
  const linesOf = async (response: Response) =>
    (await response.text()).replaceAll('\r\n ', '').split('\r\n')
  const uidsIn = (lines: string[]) =>
    lines.filter((line) => line.startsWith('UID:')).map((line) => /UID:([^@]+)@/.exec(line)?.[1])

  test('has the sessions that have a day, with place, people and page', async () => {
    const { ask } = await openForum()
    const response = await ask('/api/v1/editions/acf-9/calendar.ics')
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="acf-9.ics"')
    const lines = await linesOf(response)
    expect(uidsIn(lines)).toEqual(['acf-9-s1', 'acf-9-s2', 'acf-9-s3'])
    for (const line of [
      'NAME:9th ASEAN Connectivity Forum',
      'DTSTART;TZID=Asia/Seoul:20270118T093000',
      'LOCATION:Hall A\\, Seoul\\, Convention Hall',
      'DESCRIPTION:Words of welcome.\\n\\nModerator: Sokha Chea\\, Director\\, Ministry\\n\\nJoin online: https://meet.example/1',
      'CATEGORIES:Project presentation,Energy',
      'URL;VALUE=URI:https://catalogue.example/forum/acf-9/sessions/acf-9-s1',
      'DTEND;TZID=Asia/Seoul:20270119T003000',
      'DTSTART;VALUE=DATE:20270119',
      'STATUS:CANCELLED',
    ])
      expect(lines).toContain(line)
  })

  test.each([
    ['track=t1', 'acf-9-t1.ics', ['acf-9-s2']],
    ['session=acf-9-s1', 'acf-9-s1.ics', ['acf-9-s1']],
    ['session=acf-9-s4', 'acf-9-s4.ics', []],
  ])('of %s', async (query, file, codes) => {
    const { ask } = await openForum()
    const response = await ask(`/api/v1/editions/acf-9/calendar.ics?${query}`)
    expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="${file}"`)
    expect(uidsIn(await linesOf(response))).toEqual(codes)
  })

  test('in a language', async () => {
    const { ask } = await openForum()
    const lines = await linesOf(await ask('/api/v1/editions/acf-9/calendar.ics?locale=ko'))
    expect(lines).toContain('SUMMARY:개회식')
  })

  test('counts each change of a session, and of the edition that says where and when', async () => {
    const { ask, forum } = await openForum()
    const sequences = async () => {
      const lines = await linesOf(await ask('/api/v1/editions/acf-9/calendar.ics?session=acf-9-s1'))
      return lines
        .slice(lines.indexOf('BEGIN:VEVENT'))
        .filter((line) => /^(SEQUENCE|LAST-MODIFIED|DTSTAMP):/.test(line))
    }
    expect(await sequences()).toEqual([
      'SEQUENCE:0',
      'DTSTAMP:20260101T000300Z',
      'LAST-MODIFIED:20260101T000300Z',
    ])
    forum.publish('sessions', { ...OPENING, start: '09:45' }, { at: at(60) })
    expect(await sequences()).toEqual([
      'SEQUENCE:1',
      'DTSTAMP:20260101T010000Z',
      'LAST-MODIFIED:20260101T010000Z',
    ])
    forum.publish('editions', { ...NINE, timeZone: 'Asia/Jakarta' }, { at: at(70) })
    expect(await sequences()).toEqual([
      'SEQUENCE:2',
      'DTSTAMP:20260101T011000Z',
      'LAST-MODIFIED:20260101T011000Z',
    ])
  })
})

describe('refusals', () => {
  const refused = async (path: string) => {
    const { ask } = await openForum()
    const response = await ask(path)
    return [response.status, (await problemIn(response)).errors]
  }
  const known = (field: string, value: string, allowed: string[]) => ({
    field,
    value,
    message: 'is not one of the known values',
    allowed,
  })

  test.each<[string, Record<string, unknown>[]]>([
    [
      '/api/v1/editions?year=2022',
      [
        {
          field: 'year',
          value: '2022',
          message: 'is not a parameter of this address',
          allowed: ['page', 'limit', 'locale'],
        },
      ],
    ],
    [
      '/api/v1/editions?limit=101',
      [{ field: 'limit', value: 101, message: 'must be at most 100' }],
    ],
    ['/api/v1/sessions?edition=acf-7', [known('edition', 'acf-7', ['acf-9', 'acf-8'])]],
    ['/api/v1/sessions?edition=acf-10', [known('edition', 'acf-10', ['acf-9', 'acf-8'])]],
    ['/api/v1/sessions?track=t9', [known('track', 't9', ['t1', 't2'])]],
    ['/api/v1/sessions?edition=acf-8&track=t1', [known('track', 't1', [])]],
    [
      '/api/v1/sessions?project=dam',
      [
        {
          field: 'project',
          value: 'dam',
          message: 'must be the code of a project, such as BN-TRA-0001',
        },
      ],
    ],
    ['/api/v1/news?kind=rumour', [known('kind', 'rumour', ['pressRelease', 'story'])]],
    ['/api/v1/news?edition=acf-10', [known('edition', 'acf-10', ['acf-9', 'acf-8'])]],
    [
      '/api/v1/guides?sector=coal',
      [known('sector', 'coal', ['transport', 'energy', 'smartCities'])],
    ],
    [
      '/api/v1/editions/acf-9/calendar.ics?session=acf-8-s1&track=t9',
      [
        known('track', 't9', ['t1', 't2']),
        known('session', 'acf-8-s1', ['acf-9-s1', 'acf-9-s2', 'acf-9-s3', 'acf-9-s4']),
      ],
    ],
  ])('%s', async (path, errors) => {
    expect(await refused(path)).toEqual([400, errors])
  })

  test.each([
    '/api/v1/editions/acf-9?track=t1',
    '/api/v1/editions/acf-9/changes?kind=added',
    '/api/v1/sessions/acf-9-s1?edition=acf-9',
    '/api/v1/news/acf-9-in-brief?embargo=1',
    '/api/v1/guides/adb?limit=0',
    '/api/v1/projects/LA-ENE-0001/funding?sector=energy',
  ])('%s is a 400 too', async (path) => {
    expect((await refused(path))[0]).toBe(400)
  })
})

const MISSING = {
  type: '/api/v1/docs#problem-entry-not-found',
  title: 'No such entry of the Forum',
  status: 404,
  detail: 'Nothing with this code is or was public.',
  errors: [],
}

describe('what is not there', () => {
  test.each([
    ['an edition that never was', '/api/v1/editions/acf-99'],
    ['an edition that is a draft', '/api/v1/editions/acf-10'],
    ['its changes', '/api/v1/editions/acf-10/changes'],
    ['its calendar', '/api/v1/editions/acf-10/calendar.ics'],
    ['its session', '/api/v1/sessions/acf-10-s1'],
    ['news under an embargo', '/api/v1/news/quartzomancy'],
    ['a guide that never was', '/api/v1/guides/nothing'],
    ['what is an entry of another kind', '/api/v1/guides/acf-9'],
  ])('%s is missing, and no more is said', async (_name, path) => {
    const { ask } = await openForum()
    expect(await problemIn(await ask(path))).toEqual(MISSING)
  })

  const WITHDRAWN = {
    type: '/api/v1/docs#problem-entry-withdrawn',
    title: 'Entry of the Forum withdrawn',
    status: 410,
    errors: [],
    kind: 'withdrawn',
    at: '2026-02-03T04:05:06.000Z',
  }

  test.each([
    ['editions', 'acf-9', '/api/v1/editions/acf-9', 'acf-9'],
    ['editions', 'acf-9', '/api/v1/editions/acf-9/changes', 'acf-9'],
    ['editions', 'acf-9', '/api/v1/editions/acf-9/calendar.ics', 'acf-9'],
    ['editions', 'acf-9', '/api/v1/sessions/acf-9-s1', 'acf-9-s1'],
    ['sessions', 'acf-9-s1', '/api/v1/sessions/acf-9-s1', 'acf-9-s1'],
    ['sessions', 'acf-9-s1', '/api/v1/editions/acf-9/calendar.ics?session=acf-9-s1', 'acf-9-s1'],
    ['news', 'acf-9-in-brief', '/api/v1/news/acf-9-in-brief', 'acf-9-in-brief'],
    ['guides', 'adb', '/api/v1/guides/adb', 'adb'],
  ] as const)('withdrawn %s %s: %s', async (subject, code, path, named) => {
    const { ask, forum } = await openForum()
    forum.withdraw(subject, code, WITHDRAWN.at)
    const detail = `${named} was withdrawn on 2026-02-03.`
    expect(await problemIn(await ask(path))).toEqual({ ...WITHDRAWN, code: named, detail })
  })

  test('funding of a project that is not public is refused as the project is', async () => {
    const { ask, log } = await openForum()
    expect((await ask('/api/v1/projects/VN-TRA-0099/funding')).status).toBe(404)
    log.withdraw(DAM.code)
    expect(await problemIn(await ask(`/api/v1/projects/${DAM.code}/funding`))).toMatchObject({
      status: 410,
      code: DAM.code,
    })
  })
})

/** Every address that names entries of the Forum. */
const EVERYWHERE = [
  '/api/v1/editions',
  '/api/v1/editions/acf-9',
  '/api/v1/editions/acf-9/changes',
  '/api/v1/editions/acf-9/calendar.ics',
  '/api/v1/editions/acf-10',
  '/api/v1/sessions',
  '/api/v1/sessions?edition=acf-10',
  `/api/v1/sessions?project=${DAM.code}`,
  '/api/v1/sessions/acf-9-s2',
  '/api/v1/sessions/acf-10-s1',
  '/api/v1/news',
  '/api/v1/news?edition=acf-9',
  `/api/v1/news?project=${DAM.code}`,
  '/api/v1/news/quartzomancy',
  '/api/v1/news/acf-9-in-brief',
  '/api/v1/guides',
  '/api/v1/guides/adb',
  `/api/v1/projects/${DAM.code}/funding`,
  `/api/v1/projects/${DAM.code}`,
  '/api/v1/changes',
  '/api/v1/vocabulary',
  '/readyz',
]

test('of an embargo and of a draft nothing is told anywhere, until the embargo is over', async () => {
  const { ask } = await openForum()
  const textsOf = () =>
    Promise.all(EVERYWHERE.map(async (path) => [path, await (await ask(path)).text()] as const))
  for (const [path, text] of await textsOf()) {
    expect([path, text]).toEqual([path, expect.not.stringMatching(new RegExp(SECRET, 'i'))])
    expect(text).not.toContain('embargo')
    expect(text).not.toContain('visibleFrom')
  }
  jest.setSystemTime(new Date(EMBARGO_ENDS))
  const shown = (await textsOf()).filter(([, text]) => text.includes(SECRET)).map(([path]) => path)
  expect(shown).toEqual([
    '/api/v1/news',
    '/api/v1/news?edition=acf-9',
    `/api/v1/news?project=${DAM.code}`,
    '/api/v1/news/quartzomancy',
  ])
})

test('an answer has another tag when an embargo ends, and the same when one is set', async () => {
  const { ask, forum } = await openForum()
  const paths = ['/api/v1/news', '/api/v1/projects', '/api/v1/vocabulary']
  const tags = () => Promise.all(paths.map(async (path) => (await ask(path)).headers.get('ETag')))
  jest.setSystemTime(new Date('2026-11-30T20:00:00Z'))
  const before = await tags()
  forum.publish('news', newsOf({ code: 'later' }), { visibleFrom: EMBARGO_ENDS })
  expect(await tags()).toEqual(before)
  const held = await ask('/api/v1/news', { headers: { 'If-None-Match': before[0] ?? '' } })
  expect([held.status, await held.text()]).toEqual([304, ''])
  jest.setSystemTime(new Date(EMBARGO_ENDS))
  const over = await tags()
  for (const [place, tag] of before.entries()) expect(over[place]).not.toBe(tag)
  forum.publish('sessions', sessionOf({ code: 'acf-9-s9', edition: 'acf-9' }))
  expect(await tags()).not.toEqual(over)
})

test('a withdrawn project is linked from nothing, at once', async () => {
  const { ask, json, log } = await openForum()
  const linking = async () => {
    const texts = await Promise.all(
      EVERYWHERE.filter((path) => !path.includes(DAM.code) && !path.includes('/changes')).map(
        async (path) => [path, await (await ask(path)).text()] as const,
      ),
    )
    return texts.filter(([, text]) => text.includes(DAM.code)).map(([path]) => path)
  }
  expect(await linking()).toEqual([
    '/api/v1/sessions',
    '/api/v1/sessions/acf-9-s2',
    '/api/v1/news',
    '/api/v1/news?edition=acf-9',
    '/api/v1/news/acf-9-in-brief',
    '/api/v1/guides/adb',
  ])
  log.withdraw(DAM.code)
  expect(await linking()).toEqual([])
  expect(await json('/api/v1/sessions/acf-9-s2')).toMatchObject({ projects: [ROAD.code] })
  expect(await json(`/api/v1/sessions?project=${DAM.code}`)).toMatchObject({ data: [] })
  expect(await json('/api/v1/guides/adb')).toMatchObject({ projects: { total: 0, data: [] } })
})
