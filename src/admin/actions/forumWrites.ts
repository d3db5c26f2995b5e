import type { ForumSubject } from '@/vocabulary'
import type { Question } from '@/writing/transitions'

/** How an entry of the Forum is written: kept from the public, before it, or taken from it. */
export type ForumWrite = 'draft' | 'published' | 'withdrawn'

/** What a person reads once it is done. */
export const DONE: Record<ForumWrite, string> = {
  draft: 'Draft saved.',
  published: 'Published.',
  withdrawn: 'Unpublished. Nobody outside sees it any more.',
}

const KEPT = 'Nothing is deleted: it stays here as a draft, and can be published again.'

/** What a person is asked before an entry leaves the public. */
export const QUESTIONS: Record<ForumSubject, Question> = {
  editions: {
    heading: 'Unpublish this edition?',
    body: `Its pages, its whole programme and its calendar leave the site and the API at once. ${KEPT}`,
  },
  sessions: {
    heading: 'Unpublish this session?',
    body: `It leaves the programme, the calendar and the API at once. A session that does not take place is rather marked as cancelled and published: people who planned to come are told. ${KEPT}`,
  },
  news: {
    heading: 'Unpublish this item?',
    body: `It leaves the site, the feed and the API at once. ${KEPT}`,
  },
  guides: {
    heading: 'Unpublish this guide?',
    body: `It leaves the site, the API and the pages of projects at once. ${KEPT}`,
  },
}
