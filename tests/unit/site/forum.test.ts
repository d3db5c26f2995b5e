import { describe, expect, test } from '@jest/globals'
import { DAM, ROAD } from '../api/fixture'
import {
  EDITION,
  GUIDE,
  linksOf,
  NEWS,
  openSite,
  SESSION,
  wordsOf,
  type OpenedSite,
} from './forumFixture'

const EDITION_PATH = '/forum/acf-14'

/** An edition with one session of each kind that matters; sessions come before it, so none is a change. */
function openForum(): OpenedSite {
  const site = openSite([DAM, ROAD])
  const session = (number: number, change: object) =>
    site.publish('sessions', `acf-14-s${number}`, { ...SESSION, ...change })
  session(1, {
    title: { en: 'Opening' },
    kind: 'opening',
    day: '2090-12-01',
    room: { en: 'Grand Hall' },
    speakers: [
      {
        name: 'Somchai Example',
        role: 'moderator',
        state: 'TH',
        title: { en: 'Chair' },
        organisation: { en: 'Coordinating Committee' },
      },
    ],
  })
  session(2, {
    title: { en: 'Dams' },
    kind: 'projectPresentation',
    track: 'ene',
    projects: [DAM.code],
    links: [{ kind: 'slides', label: { en: 'Deck' }, url: 'https://example.org/deck' }],
  })
  session(3, {
    title: { en: 'Roads' },
    kind: 'projectPresentation',
    track: 'tra',
    projects: [ROAD.code],
  })
  session(4, { title: { en: 'Late talk' }, start: '23:30', end: '01:00' })
  session(5, { title: { en: 'Small hours' }, day: '2090-12-03', start: '01:30', end: '03:00' })
  session(6, { title: { en: 'Sometime' }, day: '2090-12-03', start: null, end: null })
  session(7, { title: { en: 'Some day' }, day: null, start: null, end: null })
  session(8, { title: { en: 'Called off' }, day: '2090-12-03', start: '10:00', cancelled: true })
  site.publish('editions', 'acf-14', EDITION)
  return site
}

describe('the page of an edition', () => {
  test('says when, where and by whom, its windows, notes and sources', async () => {
    const said = await openForum().text(EDITION_PATH)
    for (const words of [
      '14th Forum',
      'From plans to contracts',
      'Three days in Seoul.',
      'Seoul, a hall',
      'On site and online',
      'Organisers ASEAN-Korea Centre',
      'Supporters ASEAN Secretariat',
      'Digital innovation',
      'Free of charge',
      'Interpretation is offered.',
      'Trade Unit About: Programme',
      'A press release . The Centre',
      'read 1 Nov 2026',
    ]) {
      expect(said).toContain(words)
    }
    expect(said).toMatch(/Registration 1 Oct\s?–\s?20 Nov 2090/)
    expect(said).toMatch(/Business meetings 7\s?–\s?18 Dec 2090/)
  })

  test('has the programme by day, tracks side by side, with all that a session says', async () => {
    const { get } = openForum()
    const { html } = await get(EDITION_PATH)
    const said = wordsOf(html)
    const places = [
      'Friday, 1 December 2090',
      'Opening · Grand Hall',
      'Somchai Example Moderator Chair , Coordinating Committee , Thailand',
      'Saturday, 2 December 2090',
      'Track of transport 09:30 – 11:00 Seoul, UTC+9 Project presentation Roads',
      'Track of energy 09:30 – 11:00 Seoul, UTC+9 Project presentation Dams',
      'Projects presented LA - ENE - 0001 Nam dam',
      'Slides: Deck',
      'Late talk',
      'Sunday, 3 December 2090',
      'Small hours',
      'Cancelled. Panel Called off',
      'Hours are not stated Panel Sometime',
      'Day not stated Hours are not stated Panel Some day',
    ].map((words) => [words, said.indexOf(words)] as const)
    expect(places.filter(([, at]) => at === -1)).toEqual([])
    expect(places).toEqual([...places].sort(([, one], [, other]) => one - other))
    expect(html).toContain('<s>Called off</s>')
  })

  test('offers calendars of everything, a track and each session that has a day', async () => {
    const { get } = openForum()
    const calendars = linksOf((await get(EDITION_PATH)).html).filter((href) =>
      href.includes('calendar.ics'),
    )
    const path = '/api/v1/editions/acf-14/calendar.ics'
    expect(calendars).toEqual([
      path,
      `${path}?track=tra`,
      `${path}?track=ene`,
      ...[1, 3, 2, 4, 5, 8, 6].map((number) => `${path}?session=acf-14-s${number}`),
    ])
  })

  test('without sessions says so, ahead and behind', async () => {
    const site = openSite()
    site.publish('editions', 'ahead', { ...EDITION, tracks: [] })
    site.publish('editions', 'behind', { ...EDITION, start: '2013', end: null, sources: [] })
    expect(await site.text('/forum/ahead')).toContain('is not public yet')
    expect(await site.text('/forum/behind')).toContain(
      'No programme of this edition is in the catalogue.',
    )
    expect((await site.get('/forum/ahead')).html).not.toContain('calendar.ics')
  })

  test('whose sessions have no hours offers no other zone, and names a wrong one', async () => {
    const site = openSite()
    site.publish('sessions', 'acf-14-s1', { ...SESSION, start: null, end: null })
    site.publish('editions', 'acf-14', EDITION)
    const { html } = await site.get(`${EDITION_PATH}?tz=Mars`)
    expect(html).not.toContain('<form')
    expect(html).not.toContain('<script')
    expect(wordsOf(html)).toContain('The hours of the sessions are not stated.')
    expect(wordsOf(html)).toContain('“Mars” is no time zone')
  })
})

describe('times in another zone', () => {
  /** The times of three sessions: in the morning, across midnight, and just after it. */
  const timesIn = async (zone: string) => {
    const { html } = await openForum().get(zone ? `${EDITION_PATH}?tz=${zone}` : EDITION_PATH)
    return [3, 4, 5].map((number) => {
      const when = new RegExp(`id="acf-14-s${number}"><div class="when">(.*?)</div>`, 's')
      return wordsOf(when.exec(html)?.[1] ?? '')
    })
  }

  test.each([
    [
      '',
      '09:30 – 11:00 Seoul, UTC+9',
      '23:30 – 01:00 ends next day, Sun 3 Dec Seoul, UTC+9',
      '01:30 – 03:00 Seoul, UTC+9',
    ],
    [
      'Asia/Jakarta',
      '07:30 – 09:00 Jakarta, UTC+7',
      '21:30 – 23:00 Jakarta, UTC+7',
      '23:30 – 01:00 begins day before, Sat 2 Dec Jakarta, UTC+7',
    ],
    [
      'Asia/Yangon',
      '07:00 – 08:30 Yangon, UTC+6:30',
      '21:00 – 22:30 Yangon, UTC+6:30',
      '23:00 – 00:30 begins day before, Sat 2 Dec Yangon, UTC+6:30',
    ],
    [
      'Asia/Dili',
      '09:30 – 11:00 Dili, UTC+9',
      '23:30 – 01:00 ends next day, Sun 3 Dec Dili, UTC+9',
      '01:30 – 03:00 Dili, UTC+9',
    ],
    [
      'Europe/London',
      '00:30 – 02:00 London, UTC',
      '14:30 – 16:00 London, UTC',
      '16:30 – 18:00 day before, Sat 2 Dec London, UTC',
    ],
    [
      'Pacific/Auckland',
      '13:30 – 15:00 Auckland, UTC+13',
      '03:30 – 05:00 next day, Sun 3 Dec Auckland, UTC+13',
      '05:30 – 07:00 Auckland, UTC+13',
    ],
  ])('%s', async (zone, ...times) => {
    expect(await timesIn(zone)).toEqual(times)
  })

  test('a plain form offers the zones, the shown one chosen, and leads back to the programme', async () => {
    const { html } = await openForum().get(`${EDITION_PATH}?tz=Asia/Yangon`)
    expect(html).toContain('<form action="/forum/acf-14#programme">')
    expect(html).toContain('<option value="Asia/Yangon" selected="">Yangon</option>')
    expect(html).toMatch(/<select[^>]*name="tz"[^>]*><option value="Asia\/Seoul">Seoul, the Forum/)
    expect(wordsOf(html)).toContain('All times are those of Yangon (Asia/Yangon).')
    expect(wordsOf(html)).toContain('The Forum’s own time zone is Seoul (Asia/Seoul)')
  })

  test('the browser’s own is offered by a script that the page needs not', async () => {
    const { html } = await openForum().get(`${EDITION_PATH}?tz=Asia/Yangon`)
    expect(html).toContain('<script type="module" src="/assets/ownZone-A.js">')
    expect(html).toContain(
      'data-shown="Asia/Yangon" data-text="Show in your time zone ({zone})"></own-zone>',
    )
  })

  test('a zone beside the list is taken and listed', async () => {
    const { html } = await openForum().get(`${EDITION_PATH}?tz=Asia/Kathmandu`)
    expect(html).toContain('<option value="Asia/Kathmandu" selected="">')
    expect(wordsOf(html)).toContain('Kathmandu, UTC+5:45')
  })

  test('a wrong one is named, and the times are those of the edition', async () => {
    const { html, status } = await openForum().get(`${EDITION_PATH}?tz=Mars/<b>Olympus`)
    const said = wordsOf(html)
    expect(status).toBe(200)
    expect(html).toContain('“Mars/&lt;b&gt;Olympus” is no time zone')
    expect(html).toContain('aria-describedby="tz-error"')
    expect(said).toContain('All times are those of Seoul (Asia/Seoul)')
    expect(said).toContain('09:30 – 11:00 Seoul, UTC+9')
  })

  test('none at all leads to the address without it', async () => {
    const { get } = openForum()
    const { location, status } = await get(`${EDITION_PATH}?tz=`)
    expect([status, location]).toEqual([302, EDITION_PATH])
    const session = await get(`${EDITION_PATH}/sessions/acf-14-s2?tz=`)
    expect([session.status, session.location]).toEqual([302, `${EDITION_PATH}/sessions/acf-14-s2`])
  })

  test('pages are cached by zone in one spelling, and apart for two', async () => {
    const { get } = openForum()
    const tagOf = async (search: string) => (await get(EDITION_PATH + search)).tag
    expect(await tagOf('?tz=asia/jakarta&utm_source=mail')).toBe(await tagOf('?tz=Asia%2FJakarta'))
    expect(await tagOf('?tz=Asia/Jakarta')).not.toBe(await tagOf('?tz=Asia/Yangon'))
    expect(await tagOf('?tz=Asia/Jakarta')).not.toBe(await tagOf(''))
    expect(await tagOf('?utm_source=mail')).toBe(await tagOf(''))
    for (let times = 0; times < 3; times += 1) {
      expect((await get(`${EDITION_PATH}?tz=Asia/Jakarta`)).html).toContain('Jakarta, UTC+7')
      expect((await get(`${EDITION_PATH}?tz=Asia/Yangon`)).html).toContain('Yangon, UTC+6:30')
    }
    const long = 'x'.repeat(500)
    expect(await tagOf(`?tz=${long}1`)).toBe(await tagOf(`?tz=${long}2`))
  })

  test('links from a programme keep the zone, and only one that is not its own', async () => {
    const { get } = openForum()
    const sessionsIn = async (search: string) =>
      linksOf((await get(EDITION_PATH + search)).html).filter((href) =>
        href.includes('/sessions/acf-14-s2'),
      )
    expect(await sessionsIn('?tz=Asia/Jakarta')).toEqual([
      '/forum/acf-14/sessions/acf-14-s2?tz=Asia%2FJakarta',
    ])
    expect(await sessionsIn('?tz=Asia/Seoul')).toEqual(['/forum/acf-14/sessions/acf-14-s2'])
  })
})

describe('the page of a session', () => {
  test('says when in the zone asked for and at the venue, who speaks, and what is presented', async () => {
    const { get } = openForum()
    const { html } = await get(`${EDITION_PATH}/sessions/acf-14-s5?tz=Asia/Yangon`)
    expect(wordsOf(html)).toContain(
      'When Saturday, 2 December 2090, 23:00 – 00:30 (ends Sunday, 3 December 2090) Yangon, UTC+6:30 At the venue: Sunday, 3 December 2090, 01:30 – 03:00 , Seoul, UTC+9',
    )
    expect(html).toContain('<title>Small hours, 14th Forum | ')
    const dams = await get(`${EDITION_PATH}/sessions/acf-14-s2`)
    expect(linksOf(dams.html)).toEqual(
      expect.arrayContaining([
        '/forum',
        EDITION_PATH,
        `/projects/${DAM.code}/${DAM.slug}`,
        'https://example.org/deck',
        '/api/v1/editions/acf-14/calendar.ics?session=acf-14-s2',
      ]),
    )
    expect(wordsOf(dams.html)).toContain('Track Track of energy')
  })

  test('without hours, or without a day, says so', async () => {
    const { text } = openForum()
    expect(await text(`${EDITION_PATH}/sessions/acf-14-s6`)).toContain(
      'When Sunday, 3 December 2090 Hours are not stated',
    )
    expect(await text(`${EDITION_PATH}/sessions/acf-14-s7`)).toContain(
      'When Day not stated Hours are not stated',
    )
  })

  test('below another edition leads to its own', async () => {
    const { location, status } = await openForum().get('/forum/other/sessions/acf-14-s2')
    expect([status, location]).toEqual([301, `${EDITION_PATH}/sessions/acf-14-s2`])
  })
})

test('a code in capitals leads to the address in small letters, with the zone', async () => {
  const site = openForum()
  const led = await site.get('/forum/ACF-14?tz=Asia%2FYangon')
  expect([led.status, led.location]).toEqual([301, '/forum/acf-14?tz=Asia%2FYangon'])
  for (const [from, to] of [
    ['/forum/Acf-14/sessions/ACF-14-S1', '/forum/acf-14/sessions/acf-14-s1'],
    ['/forum/ACF-14/changes', '/forum/acf-14/changes'],
    ['/news/A-Story', '/news/a-story'],
    ['/funding/AKCF', '/funding/akcf'],
    ['/forum/%C3%89tude%2F', '/forum/%C3%A9tude%2F'],
  ] as const) {
    const answer = await site.get(from)
    expect([from, answer.status, answer.location]).toEqual([from, 301, to])
  }
})

test('the archive has the next edition first, and all others with the newest first', async () => {
  const site = openForum()
  site.publish('editions', 'acf-1', {
    ...EDITION,
    name: { en: '1st Forum' },
    start: '2013',
    end: null,
  })
  site.publish('editions', 'acf-9', {
    ...EDITION,
    name: { en: '9th Forum' },
    start: '2022',
    end: null,
  })
  site.publish('editions', 'acf-15', {
    ...EDITION,
    name: { en: '15th Forum' },
    start: '2091',
    end: null,
  })
  const said = await site.text('/forum')
  expect(said).toMatch(/The next edition 14th Forum .* 8 sessions/)
  expect(said).toMatch(/Other editions .*15th Forum .*9th Forum .*1st Forum/)
  site.withdraw('editions', 'acf-14')
  site.withdraw('editions', 'acf-15')
  const later = await site.text('/forum')
  expect(later).toMatch(/The latest edition 9th Forum .*Earlier editions .*1st Forum/)
  expect(later).not.toContain('14th Forum')
})

test('without an edition the archive says so', async () => {
  expect(await openSite().text('/forum')).toContain('No edition is public yet.')
})

describe('the changes of a programme', () => {
  test('are told from its first release, each with its time and zone', async () => {
    const site = openForum()
    expect(await site.text(`${EDITION_PATH}/changes`)).toContain('Nothing has changed')
    site.publish('sessions', 'acf-14-s4', {
      ...SESSION,
      title: { en: 'Late talk' },
      start: '22:30',
      end: '00:15',
      summary: { en: 'More' },
    })
    site.publish('sessions', 'acf-14-s9', { ...SESSION, title: { en: 'Added talk' } })
    site.publish('sessions', 'acf-14-s3', { ...SESSION, title: { en: 'Roads' }, cancelled: true })
    site.publish('sessions', 'acf-14-s10', { ...SESSION, title: { en: 'A SECRET plan' } })
    site.withdraw('sessions', 'acf-14-s10')
    const { html } = await site.get(`${EDITION_PATH}/changes`)
    const said = wordsOf(html)
    expect(said).toMatch(
      /acf-14-s10 Taken out of the programme .* Roads Cancelled .* Added talk Added .* Late talk Changed: Summary Before Sat 2 Dec, 23:30 – 01:00 \(Seoul, UTC\+9\) Now Sat 2 Dec, 22:30 – 00:15 \(Seoul, UTC\+9\)/,
    )
    expect(said).not.toContain('SECRET')
    expect(linksOf(html)).not.toContain('/forum/acf-14/sessions/acf-14-s10')
    expect(linksOf(html)).toContain('/forum/acf-14/sessions/acf-14-s9')
  })
})

describe('what is not public', () => {
  const PATHS = [EDITION_PATH, `${EDITION_PATH}/changes`, `${EDITION_PATH}/sessions/acf-14-s2`]

  test('was never: 404, and the same page as for anything else', async () => {
    const site = openSite()
    site.publish('sessions', 'acf-14-s2', SESSION)
    const nothing = await site.get('/no/such/page')
    for (const path of [...PATHS, '/forum/no/sessions/none', '/news/none', '/funding/none']) {
      const { html, status } = await site.get(path)
      expect([path, status, html]).toEqual([path, 404, nothing.html])
    }
  })

  test('was once: 410 with the day, and nothing of what it said', async () => {
    const site = openForum()
    site.publish('news', 'a-story', NEWS)
    site.publish('guides', 'a-fund', GUIDE)
    site.withdraw('news', 'a-story')
    site.withdraw('guides', 'a-fund')
    site.withdraw('sessions', 'acf-14-s3')
    const gone: [string, string][] = [
      ['/news/a-story', 'This item has been withdrawn'],
      ['/funding/a-fund', 'This guide has been withdrawn'],
      [`${EDITION_PATH}/sessions/acf-14-s3`, 'This session has been withdrawn'],
    ]
    site.withdraw('editions', 'acf-14')
    gone.push(
      [EDITION_PATH, 'This edition has been withdrawn'],
      [`${EDITION_PATH}/changes`, 'This edition has been withdrawn'],
      [`${EDITION_PATH}/sessions/acf-14-s2`, 'This session has been withdrawn'],
    )
    for (const [path, words] of gone) {
      const { html, status } = await site.get(path)
      expect([path, status]).toEqual([path, 410])
      expect(wordsOf(html)).toContain(words)
      expect(wordsOf(html)).toContain('It was public until 1 Oct 2026')
      expect(html).toMatch(/^<!DOCTYPE html>.*<\/html>$/s)
      expect(html).not.toMatch(/A story|A fund|Roads|14th Forum|Dams/)
    }
  })

  test('is on no page, and nor is news under embargo until it ends', async () => {
    const site = openForum()
    const secret = {
      ...NEWS,
      title: { en: 'A SECRET' },
      editions: ['acf-14'],
      projects: [DAM.code],
    }
    site.publish('news', 'a-secret', secret, '2099-01-01T00:00:00.000Z')
    site.publish('sessions', 'hidden-s1', {
      ...SESSION,
      title: { en: 'A SECRET session' },
      edition: 'hidden',
      projects: [DAM.code],
    })
    const paths = [
      '/',
      '/forum',
      ...PATHS,
      '/news',
      '/news?kind=story',
      '/news?edition=acf-14',
      '/funding',
      `/projects/${DAM.code}/${DAM.slug}`,
      '/news/a-secret',
    ]
    for (const path of paths) {
      const { html, status } = await site.get(path)
      expect([path, html.match(/SECRET|a-secret|hidden-s1/g)]).toEqual([path, null])
      expect([path, status]).toEqual([path, path === '/news/a-secret' ? 404 : 200])
    }
    site.publish('news', 'a-secret', secret, '2026-01-01T00:00:00.000Z')
    for (const path of ['/', EDITION_PATH, '/news', '/news?edition=acf-14', '/news/a-secret'])
      expect([path, (await site.get(path)).html.includes('A SECRET')]).toEqual([path, true])
  })

  test('a withdrawn project is linked from no session, news, guide or the home page', async () => {
    const site = openForum()
    site.publish('news', 'a-story', { ...NEWS, projects: [DAM.code] })
    site.publish('guides', 'a-fund', { ...GUIDE, fit: { sectors: ['energy'] } })
    const paths = [
      '/',
      EDITION_PATH,
      `${EDITION_PATH}/sessions/acf-14-s2`,
      '/news/a-story',
      '/funding/a-fund',
    ]
    for (const path of paths)
      expect([path, (await site.get(path)).html.includes(DAM.code)]).toEqual([path, true])
    site.projects.withdraw(DAM.code)
    for (const path of paths) {
      const { html, status } = await site.get(path)
      expect([path, status, html.match(/LA-ENE-0001|Nam dam/g)]).toEqual([path, 200, null])
    }
  })
})

describe('a project’s page', () => {
  test('lists where it is presented and which funding may fit, with the reasons', async () => {
    const site = openForum()
    site.publish('guides', 'a-fund', {
      ...GUIDE,
      fit: { sectors: ['energy', 'transport'], states: ['LA', 'VN'], deliveryModels: ['pppBot'] },
    })
    site.publish('guides', 'another', { ...GUIDE, fit: { sectors: ['smartCities'] } })
    const { html } = await site.get(`/projects/${DAM.code}/${DAM.slug}`)
    const said = wordsOf(html)
    expect(said).toContain('Presented at Dams 14th Forum · 2 Dec 2090 · Project presentation')
    expect(linksOf(html)).toContain('/forum/acf-14/sessions/acf-14-s2')
    expect(said).toMatch(
      /Funding that may fit A fund Loan Why: sector Energy; member state Lao PDR and Viet Nam; delivery model [^;]+\. .*This is not advice/,
    )
    expect(linksOf(html)).not.toContain('/funding/another')
  })

  test('says nothing of either where there is none', async () => {
    const said = await openSite([DAM]).text(`/projects/${DAM.code}/${DAM.slug}`)
    expect(said).not.toMatch(/Presented at|Funding that may fit/)
  })
})

describe('the home page', () => {
  test('has the next edition and the latest news in one strip', async () => {
    const site = openForum()
    for (const day of ['01', '02', '03'])
      site.publish('news', `story-${day}`, {
        ...NEWS,
        title: { en: `Story of ${day}` },
        date: `2026-09-${day}`,
      })
    const { html } = await site.get('/')
    const said = wordsOf(html)
    expect(said).toMatch(/The next Forum 14th Forum .* Latest news 3 Sept? 2026 Story of 03/)
    expect(said).toContain('Story of 02')
    expect(said).not.toContain('Story of 01')
    expect(linksOf(html)).toEqual(expect.arrayContaining([EDITION_PATH, '/news/story-03', '/news']))
  })

  test('has no strip where there is neither', async () => {
    expect(await openSite([DAM]).text('/')).not.toMatch(/next Forum|latest Forum|Latest news/i)
  })
})
