import { expect } from '@jest/globals'
import type { Client } from './http'

/**
 * An edition in the distant future with one session across midnight, published by an organiser, and
 * a change to it: `/forum/ahead` and `/forum/ahead/sessions/ahead-s1`.
 */
export async function publishEditionAhead(organiser: Client): Promise<void> {
  const edition = await create(organiser, 'editions', {
    code: 'ahead',
    name: 'A Forum ahead',
    start: '2090-12-01',
    end: '2090-12-02',
    timeZone: 'Asia/Seoul',
    mode: 'online',
    tracks: [
      { key: 'tra', name: 'Transport' },
      { key: 'ene', name: 'Energy' },
    ],
    _status: 'published',
  })
  const session = {
    edition,
    title: 'Late talk',
    kind: 'panel',
    track: 'tra',
    day: '2090-12-01',
    start: '23:30',
    end: '01:00',
    speakers: [{ name: 'A. Example', role: 'moderator', title: 'Director' }],
    _status: 'published',
  }
  const late = await create(organiser, 'sessions', session)
  await create(organiser, 'sessions', { ...session, title: 'Beside it', track: 'ene' })
  const changed = await organiser.send('PATCH', `/api/sessions/${late}`, {
    room: 'Grand Hall',
    _status: 'published',
  })
  expect([changed.status, changed.text]).toEqual([200, expect.any(String)])
}

async function create(who: Client, collection: string, data: object): Promise<string> {
  const answer = await who.send('POST', `/api/${collection}`, data)
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
  return answer.json<{ doc: { id: string } }>().doc.id
}
