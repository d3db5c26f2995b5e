import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import type { ForumSubject } from '@/vocabulary'
import { appendForum } from '../log/appendForum'
import { assignCode, assignSessionCode } from './assignCode'
import { checkEntry } from './checkEntry'
import { endEmbargo } from './embargo'
import { refuseUnsaid } from './refuseUnsaid'
import { withTrackKeys } from './tracks'

/** The way of a write on an entry of the Forum, beside what every write passes. */
export const FORUM_HOOKS = {
  editions: hooks('editions', [assignCode, withTrackKeys]),
  sessions: hooks('sessions', [assignSessionCode]),
  news: hooks('news', [assignCode, endEmbargo]),
  guides: hooks('guides', [assignCode]),
}

function hooks(subject: ForumSubject, beforeChange: CollectionBeforeChangeHook[]) {
  return {
    beforeOperation: [refuseUnsaid],
    beforeChange,
    // The whole entry as it was stored; a refusal undoes the write.
    afterChange: [checkEntry(subject), appendForum(subject)],
  } satisfies CollectionConfig['hooks']
}
