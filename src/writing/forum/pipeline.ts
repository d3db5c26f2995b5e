import type { CollectionConfig } from 'payload'
import type { ForumSubject } from '@/vocabulary'
import { appendForum } from '../log/appendForum'
import { assignCode, assignSessionCode } from './assignCode'
import { checkEntry } from './checkEntry'
import { endEmbargo } from './embargo'
import { refuseUnsaid } from './refuseUnsaid'
import { markSessions, noteEdition } from './sessionsOfEdition'
import { withTrackKeys } from './tracks'

/** The way of a write on an entry of the Forum, beside what every write passes. */
export const FORUM_HOOKS = {
  editions: hooks('editions', {
    beforeChange: [assignCode, withTrackKeys],
    afterChange: [markSessions],
  }),
  sessions: hooks('sessions', { beforeChange: [assignSessionCode, noteEdition] }),
  news: hooks('news', { beforeChange: [assignCode, endEmbargo] }),
  guides: hooks('guides', { beforeChange: [assignCode] }),
}

type Own = Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'beforeChange'>

function hooks(subject: ForumSubject, own: Own): NonNullable<CollectionConfig['hooks']> {
  return {
    beforeOperation: [refuseUnsaid],
    beforeChange: own.beforeChange ?? [],
    // The whole entry as it was stored; a refusal undoes the write.
    afterChange: [checkEntry(subject), ...(own.afterChange ?? []), appendForum(subject)],
  }
}
