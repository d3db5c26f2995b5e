import type { ForumSubject } from '@/vocabulary'
import type { Question } from '@/writing/transitions'

/** How a Forum entry is written: saved as a draft, published or withdrawn. */
export type ForumWrite = 'draft' | 'published' | 'withdrawn'

/** The confirmation shown afterwards. */
export const DONE: Record<ForumWrite, string> = {
  draft: 'Draft saved.',
  published: 'Published.',
  withdrawn: 'Unpublished. Nobody outside sees it any more.',
}

const STAYS_AS_DRAFT = 'Nothing is deleted: it stays here as a draft, and can be published again.'

/** The question before an entry is unpublished. */
export const QUESTIONS: Record<ForumSubject, Question> = {
  editions: {
    heading: 'Unpublish this edition?',
    body: `Its pages, its whole programme and its calendar leave the site and the API at once. ${STAYS_AS_DRAFT}`,
  },
  sessions: {
    heading: 'Unpublish this session?',
    body: `It leaves the programme, the calendar and the API at once. A session that does not take place is rather marked as cancelled and published: people who planned to come are told. ${STAYS_AS_DRAFT}`,
  },
  news: {
    heading: 'Unpublish this item?',
    body: `It leaves the site, the feed and the API at once. ${STAYS_AS_DRAFT}`,
  },
  guides: {
    heading: 'Unpublish this guide?',
    body: `It leaves the site, the API and the pages of projects at once. ${STAYS_AS_DRAFT}`,
  },
}
