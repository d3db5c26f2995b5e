import type { ForumSubject } from '@/vocabulary'
import { AREAS, FUNDING_KINDS, NEWS_KINDS, SECTORS, SESSION_KINDS, STATES } from '@/vocabulary'
import { edition, oneOfCodes, project, refuseUnknown, track } from './filters'
import { defineList, type ForumList } from './list'
import { presentEdition, presentGuide, presentListedNews, presentSession } from './present'
import { editionSchemas, guideSchemas, listedNews, sessionSchemas } from './schemas'

/** What can be listed of the Forum. */
export const LISTS = {
  editions: defineList({
    subject: 'editions',
    summary: 'Editions of the Forum',
    description: 'The newest first.',
    rows: 'Editions',
    filters: {},
    item: editionSchemas.inLanguage,
    find: (forum) => forum.editions(),
    present: presentEdition,
  }),
  sessions: defineList({
    subject: 'sessions',
    summary: 'Sessions of the programmes',
    description:
      'In the order of the programme, of the newest edition first. `startsAt` and `endsAt` are instants by the rules that the time zone has now.',
    rows: 'Sessions',
    filters: {
      edition,
      project,
      kind: oneOfCodes(SESSION_KINDS, 'What the session is.', 'projectPresentation'),
      track,
    },
    item: sessionSchemas.inLanguage,
    refuse: refuseUnknown,
    find: (forum, values) => forum.sessions(given(values)),
    present: presentSession,
  }),
  news: defineList({
    subject: 'news',
    summary: 'News',
    description: 'Press releases and stories, the newest first, without their texts.',
    rows: 'Items',
    filters: {
      edition,
      project,
      area: oneOfCodes(AREAS, 'Strategic areas.', 'sustainableInfrastructure'),
      kind: oneOfCodes(NEWS_KINDS, 'What the item is.', 'pressRelease'),
    },
    item: listedNews,
    refuse: refuseUnknown,
    find: (forum, values) => forum.news(given(values)),
    present: presentListedNews,
  }),
  guides: defineList({
    subject: 'guides',
    summary: 'Funding guides',
    description:
      'By name. A guide that names no sector or no member state is for all of them, and is found by each.',
    rows: 'Guides',
    filters: {
      sector: oneOfCodes(SECTORS, 'Sectors that it funds.', 'energy'),
      state: oneOfCodes(STATES, 'Member states that it is for.', 'LA'),
      kind: oneOfCodes(FUNDING_KINDS, 'Forms of funding.', 'loan'),
    },
    item: guideSchemas.inLanguage,
    find: (forum, values) => forum.guides(given(values)),
    present: presentGuide,
  }),
} satisfies Record<ForumSubject, ForumList>

/** The values without those that are undefined. */
function given<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: NonNullable<Values[Name]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Name in keyof Values]?: NonNullable<Values[Name]> }
}
