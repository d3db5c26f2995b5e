import type { ForumSubject } from '@/vocabulary'

/** What stands before the public of an entry, and what will. */
export interface ForumStanding {
  isNew: boolean
  /** A text of it is published. */
  isPublished: boolean
  /** What was saved last is not published. */
  hasDraft: boolean
  /** Of a session: whether its edition is published. */
  isEditionPublished?: boolean
  /** Of published news: the moment at which its embargo ends, in words; none where it is over. */
  embargoedUntil?: string
}

interface Said {
  state: string
  meaning: string
}

const NEEDED: Record<ForumSubject, string> = {
  editions: 'its name',
  sessions: 'its edition',
  news: 'its title',
  guides: 'its name',
}

const PUBLISHING: Record<ForumSubject, string> = {
  editions:
    'Publish shows everybody this edition in all its languages, with those of its sessions that are published.',
  sessions: 'Publish shows everybody this session, with its speakers’ names and its links.',
  news: 'Publish shows everybody this item, at once or from the end of its embargo on.',
  guides: 'Publish shows everybody this guide, and the projects that its rules find.',
}

/** The state of an entry of the Forum, and in plain sentences what that and Publish mean. */
export function sayForum(subject: ForumSubject, standing: ForumStanding): Said {
  const { embargoedUntil, hasDraft, isEditionPublished, isNew, isPublished } = standing
  const waits = subject === 'sessions' && isEditionPublished === false
  const publishing = waits
    ? 'Its edition is a draft: once published, this session appears together with it.'
    : PUBLISHING[subject]
  if (isNew) {
    return {
      state: 'New entry',
      meaning: `A draft needs no more than ${NEEDED[subject]}; only organisers and the secretariat see it. ${publishing}`,
    }
  }
  if (!isPublished) {
    return {
      state: 'Draft',
      meaning: `Only organisers and the secretariat see this entry. ${publishing}`,
    }
  }
  const seen = embargoedUntil
    ? `Nobody outside finds it before ${embargoedUntil}; from then on everybody sees it.`
    : waits
      ? 'Its edition is a draft: everybody will see this session as soon as that is published.'
      : 'Everybody sees it.'
  return hasDraft
    ? {
        state: embargoedUntil
          ? 'Under embargo, with a newer draft'
          : 'Published, with a newer draft',
        meaning: `${seen} What you see below is a newer draft, which nobody outside sees until you publish it.`,
      }
    : {
        state: embargoedUntil ? 'Under embargo' : 'Published',
        meaning: `${seen} A change that you save as a draft stays unseen until you publish it.`,
      }
}
