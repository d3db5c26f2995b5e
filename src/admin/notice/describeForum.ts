import type { ForumSubject } from '@/vocabulary'

/** What is public of an entry, and what will be. */
export interface ForumStanding {
  isNew: boolean
  /** A version of it is published. */
  isPublished: boolean
  /** Its newest version is not published. */
  hasDraft: boolean
  /** For sessions: whether the edition is published. */
  isEditionPublished?: boolean
  /** For published news: when its embargo ends, in words; undefined once it is over. */
  embargoedUntil?: string
}

interface Description {
  heading: string
  meaning: string
}

const NEEDED: Record<ForumSubject, string> = {
  editions: 'its name',
  sessions: 'its edition',
  news: 'its title',
  guides: 'its name',
}

const EFFECTS: Record<ForumSubject, string> = {
  editions:
    'Publish shows everybody this edition in all its languages, with those of its sessions that are published.',
  sessions: 'Publish shows everybody this session, with its speakers’ names and its links.',
  news: 'Publish shows everybody this item, at once or from the end of its embargo on.',
  guides: 'Publish shows everybody this guide, and the projects that its rules find.',
}

/** A heading for where a Forum entry stands, and what that and Publish mean, in plain sentences. */
export function describeForum(subject: ForumSubject, standing: ForumStanding): Description {
  const { embargoedUntil, hasDraft, isEditionPublished, isNew, isPublished } = standing
  const isEditionDraft = subject === 'sessions' && isEditionPublished === false
  const effect = isEditionDraft
    ? 'Its edition is a draft: once published, this session appears together with it.'
    : EFFECTS[subject]
  if (isNew) {
    return {
      heading: 'New entry',
      meaning: `A draft needs no more than ${NEEDED[subject]}; only organisers and the secretariat see it. ${effect}`,
    }
  }
  if (!isPublished) {
    return {
      heading: 'Draft',
      meaning: `Only organisers and the secretariat see this entry. ${effect}`,
    }
  }
  const visibility = embargoedUntil
    ? `Nobody outside finds it before ${embargoedUntil}; from then on everybody sees it.`
    : isEditionDraft
      ? 'Its edition is a draft: everybody will see this session as soon as that is published.'
      : 'Everybody sees it.'
  return hasDraft
    ? {
        heading: embargoedUntil
          ? 'Under embargo, with a newer draft'
          : 'Published, with a newer draft',
        meaning: `${visibility} What you see below is a newer draft, which nobody outside sees until you publish it.`,
      }
    : {
        heading: embargoedUntil ? 'Under embargo' : 'Published',
        meaning: `${visibility} A change that you save as a draft stays unseen until you publish it.`,
      }
}
