import { describe, expect, test } from '@jest/globals'
import { advanceForum, createForumSnapshots, NO_FORUM } from '@/catalogue/forum'
import { writeForumRecord } from '@/forum/records'
import type { ForumPublication, ForumReader } from '@/publications/forum'
import type { Card } from '@/catalogue/types'
import type { ForumSubject } from '@/vocabulary'

const CODES = new Map([
  ['e9', 'acf-9'],
  ['p1', 'KH-TRA-0001'],
])

/** A log in memory, and the projects that are public. */
function openForum() {
  const rows: ForumPublication[] = []
  const isPublic = new Set(['KH-TRA-0001'])
  const reader: ForumReader = {
    head: () => Promise.resolve({ epoch: 'one', seq: rows.length }),
    readAfter: (seq, limit) => Promise.resolve(rows.slice(seq, seq + limit)),
  }
  const at = createForumSnapshots({
    all: () => [],
    card: (code) => (isPublic.has(code) ? ({ code } as Card) : undefined),
  })
  let model = NO_FORUM
  return {
    isPublic,
    append(
      subject: ForumSubject,
      code: string,
      row: Record<string, unknown> | null,
      visibleFrom: string | null = null,
    ) {
      const seq = rows.length + 1
      const before = rows.filter((one) => one.subject === subject && one.code === code)
      for (const one of before) one.current = false
      rows.push({
        seq,
        subject,
        code,
        kind: row ? 'published' : 'withdrawn',
        at: `2027-01-01T00:00:${String(seq).padStart(2, '0')}.000Z`,
        firstPublishedAt:
          before[0]?.firstPublishedAt ?? `2027-01-01T00:00:${String(seq).padStart(2, '0')}.000Z`,
        shape: 1,
        digest: String(seq),
        current: true,
        visibleFrom,
        record: row && JSON.stringify(writeForumRecord(subject, { code, ...row }, CODES)),
      })
    },
    async now(instant = '2027-06-01T00:00:00.000Z') {
      model = await advanceForum(reader, model)
      return at(model, instant)
    },
  }
}

const edition = { name: { en: '9th Forum' }, start: '2022-01-18', end: '2022-01-19' }
const keynote = { edition: 'e9', title: { en: 'Keynote' }, kind: 'keynote', day: '2022-01-18' }
const story = { title: { en: 'A story' }, summary: { en: 'Short' }, kind: 'story', date: '2027' }

describe('what the public sees', () => {
  test('a session only while its edition is public', async () => {
    const forum = openForum()
    forum.append('sessions', 'acf-9-s1', keynote)
    expect((await forum.now()).sessions({})).toEqual([])
    expect((await forum.now()).decide('sessions', 'acf-9-s1')).toEqual({ kind: 'missing' })
    forum.append('editions', 'acf-9', edition)
    expect((await forum.now()).sessions({}).map(({ record }) => record.code)).toEqual(['acf-9-s1'])
    forum.append('editions', 'acf-9', null)
    expect((await forum.now()).sessions({})).toEqual([])
    expect((await forum.now()).decide('sessions', 'acf-9-s1')).toMatchObject({ kind: 'withdrawn' })
  })

  test('news under embargo is as if it were not there, and appears by itself', async () => {
    const forum = openForum()
    forum.append('news', 'a-story', story, '2027-03-01T00:00:00.000Z')
    const before = await forum.now('2027-02-28T23:59:59.999Z')
    expect([before.news({}), before.decide('news', 'a-story')]).toEqual([[], { kind: 'missing' }])
    const after = await forum.now('2027-03-01T00:00:00.000Z')
    expect(after.news({}).map(({ publishedAt, record }) => [record.code, publishedAt])).toEqual([
      ['a-story', '2027-03-01T00:00:00.000Z'],
    ])
    expect(after.version).not.toBe(before.version)
  })

  test('of news that was withdrawn before its embargo ended nothing is told', async () => {
    const forum = openForum()
    forum.append('news', 'a-story', story, '2099-01-01T00:00:00.000Z')
    forum.append('news', 'a-story', null, '2099-01-01T00:00:00.000Z')
    forum.append('news', 'seen', story)
    forum.append('news', 'seen', null)
    const { decide } = await forum.now()
    expect([decide('news', 'a-story').kind, decide('news', 'seen').kind]).toEqual([
      'missing',
      'withdrawn',
    ])
  })

  test('links lead to public projects alone, at once', async () => {
    const forum = openForum()
    forum.append('editions', 'acf-9', edition)
    forum.append('sessions', 'acf-9-s1', { ...keynote, projects: ['p1'] })
    forum.append('news', 'a-story', { ...story, projects: ['p1'], editions: ['e9'] })
    const linked = async () => {
      const { decide, news, sessions } = await forum.now()
      const one = decide('sessions', 'acf-9-s1')
      return [
        sessions({})[0]?.record.projects,
        sessions({ project: 'KH-TRA-0001' }).length,
        news({})[0]?.record.projects,
        one.kind === 'shown' && one.found.record.projects,
      ]
    }
    expect(await linked()).toEqual([['KH-TRA-0001'], 1, ['KH-TRA-0001'], ['KH-TRA-0001']])
    forum.isPublic.delete('KH-TRA-0001')
    expect(await linked()).toEqual([[], 0, [], []])
  })
})

test('sessions stand in the order of the programme', async () => {
  const forum = openForum()
  forum.append('editions', 'acf-9', edition)
  const days: [string, Record<string, unknown>][] = [
    ['acf-9-s10', { day: '2022-01-18' }],
    ['acf-9-s2', { day: '2022-01-18' }],
    ['acf-9-s3', { day: '2022-01-19', start: '09:00' }],
    ['acf-9-s4', { day: null }],
    ['acf-9-s5', { day: '2022-01-18', start: '14:00' }],
  ]
  for (const [code, when] of days) forum.append('sessions', code, { ...keynote, ...when })
  expect((await forum.now()).sessions({}).map(({ record }) => record.code)).toEqual([
    'acf-9-s5',
    'acf-9-s2',
    'acf-9-s10',
    'acf-9-s3',
    'acf-9-s4',
  ])
})

test('the programme’s changes after its first release, without what is not public any more', async () => {
  const forum = openForum()
  forum.append('sessions', 'acf-9-s1', keynote)
  forum.append('editions', 'acf-9', edition)
  expect((await forum.now()).changes('acf-9')).toEqual([])
  forum.append('sessions', 'acf-9-s1', { ...keynote, start: '10:00' })
  forum.append('sessions', 'acf-9-s2', { ...keynote, title: { en: 'Secret' } })
  forum.append('sessions', 'acf-9-s1', { ...keynote, start: '10:00', cancelled: true })
  forum.append('sessions', 'acf-9-s2', null)
  const when = { day: '2022-01-18', end: null, room: {}, start: null }
  expect((await forum.now()).changes('acf-9')).toEqual([
    {
      at: '2027-01-01T00:00:06.000Z',
      kind: 'removed',
      session: 'acf-9-s2',
      title: null,
      changed: [],
      moved: null,
    },
    {
      at: '2027-01-01T00:00:05.000Z',
      kind: 'cancelled',
      session: 'acf-9-s1',
      title: { en: 'Keynote' },
      changed: ['cancelled'],
      moved: null,
    },
    {
      at: '2027-01-01T00:00:03.000Z',
      kind: 'changed',
      session: 'acf-9-s1',
      title: { en: 'Keynote' },
      changed: ['start'],
      moved: { before: when, after: { ...when, start: '10:00' } },
    },
  ])
})

test('a session’s number in calendars rises with each publication', async () => {
  const forum = openForum()
  forum.append('editions', 'acf-9', edition)
  forum.append('sessions', 'acf-9-s1', keynote)
  forum.append('sessions', 'acf-9-s1', { ...keynote, start: '10:00' })
  expect((await forum.now()).sessions({}).map(({ revision }) => revision)).toEqual([1])
})
