import type { PublicRecord } from '@/project'
import {
  createForumLog,
  editionOf,
  guideOf,
  newsOf,
  sessionOf,
  type ForumLog,
} from '../catalogue/forumLog'
import { DAM, openApi, ROAD, type Opened } from './fixture'

/** A word that stands in nothing that strangers may read. */
export const SECRET = 'Quartzomancy'

export const NINE = editionOf({
  code: 'acf-9',
  name: { en: '9th ASEAN Connectivity Forum', ko: '제9차 아세안 연계성 포럼' },
  start: '2027-01-18',
  end: '2027-01-19',
  timeZone: 'Asia/Seoul',
  mode: 'hybrid',
  place: { en: 'Seoul, Convention Hall' },
  organisers: [{ name: { en: 'ASEAN-Korea Centre' }, url: 'https://akc.example' }],
  areas: ['sustainableInfrastructure'],
  tracks: [
    { key: 't1', name: { en: 'Energy' } },
    { key: 't2', name: { en: 'Transport' } },
  ],
  registration: { from: '2026-11-01', to: '2026-12-31', note: { en: 'Free' } },
})

const EIGHT = editionOf({ code: 'acf-8', start: '2020', end: null, timeZone: 'Europe/London' })

export const OPENING = sessionOf({
  code: 'acf-9-s1',
  edition: 'acf-9',
  title: { en: 'Opening', ko: '개회식' },
  kind: 'opening',
  day: '2027-01-18',
  start: '09:30',
  end: '10:00',
  room: { en: 'Hall A' },
  summary: { en: 'Words of welcome.' },
  speakers: [
    {
      name: 'Sokha Chea',
      role: 'moderator',
      state: 'KH',
      title: { en: 'Director' },
      organisation: { en: 'Ministry' },
    },
  ],
  links: [{ kind: 'online', label: {}, url: 'https://meet.example/1' }],
})

export const SHOW = sessionOf({
  code: 'acf-9-s2',
  edition: 'acf-9',
  title: { en: 'The dam' },
  kind: 'projectPresentation',
  track: 't1',
  day: '2027-01-18',
  start: '23:00',
  end: '00:30',
  projects: [DAM.code, ROAD.code],
})

/** Of a day without hours, and cancelled. */
const TALKS = sessionOf({
  code: 'acf-9-s3',
  edition: 'acf-9',
  kind: 'businessMeetings',
  track: 't2',
  day: '2027-01-19',
  cancelled: true,
})

/** Of no day yet. */
const CLOSING = sessionOf({ code: 'acf-9-s4', edition: 'acf-9', kind: 'closing' })

const SUMMER = sessionOf({
  code: 'acf-8-s1',
  edition: 'acf-8',
  day: '2020-07-01',
  start: '09:30',
})

export const BRIEF = newsOf({
  code: 'acf-9-in-brief',
  title: { en: 'The Forum in brief', ko: '포럼 요약' },
  body: { en: '<p>All of it.</p>' },
  kind: 'pressRelease',
  date: '2026-11-02',
  editions: ['acf-9'],
  projects: [DAM.code],
  areas: ['sustainableInfrastructure'],
  contacts: [{ office: { en: 'Press office' }, about: {}, url: null }],
})

export const BANK = guideOf({
  code: 'adb',
  name: { en: 'A bank', vi: 'Một ngân hàng' },
  kinds: ['loan'],
  sectors: ['energy'],
  fit: {
    sectors: ['energy'],
    subsectors: [],
    states: [],
    areas: [],
    statuses: [],
    deliveryModels: ['pppBot'],
    costMin: 100,
    costMax: 1000,
  },
})

const FUND = guideOf({ code: 'fund', name: { en: 'Another fund' }, kinds: ['grant'] })

/** A log with all kinds of entries, and with what strangers must learn nothing of. */
function filledForum(): ForumLog {
  const log = createForumLog()
  for (const edition of [EIGHT, NINE]) log.publish('editions', edition)
  for (const session of [OPENING, SHOW, TALKS, CLOSING, SUMMER]) log.publish('sessions', session)
  log.publish('news', BRIEF)
  for (const guide of [BANK, FUND]) log.publish('guides', guide)
  plantSecrets(log)
  return log
}

/** An embargo, and a session of an edition that is a draft. */
function plantSecrets(log: ForumLog): void {
  const secret = { en: SECRET }
  log.publish(
    'news',
    newsOf({
      code: 'quartzomancy',
      title: secret,
      summary: secret,
      body: secret,
      kind: 'pressRelease',
      date: '2026-11-03',
      editions: ['acf-9'],
      projects: [DAM.code],
      areas: ['sustainableInfrastructure'],
    }),
    { visibleFrom: EMBARGO_ENDS },
  )
  log.publish(
    'sessions',
    sessionOf({
      code: 'acf-10-s1',
      edition: 'acf-10',
      title: secret,
      day: '2028-01-18',
      projects: [DAM.code],
    }),
  )
}

export const EMBARGO_ENDS = '2026-12-01T00:00:00.000Z'

/** The API over these and two projects. */
export function openForum(
  records: readonly PublicRecord[] = [DAM, ROAD],
): Promise<Opened & { forum: ForumLog }> {
  const forum = filledForum()
  return openApi(records, undefined, forum).then((opened) => ({ ...opened, forum }))
}
