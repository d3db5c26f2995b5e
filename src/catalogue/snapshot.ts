import { createForumSnapshots, type ForumModel } from './forum'
import type { Model } from './model'
import { programmes } from './programmes'
import { all, cost, search, wholeFacets } from './search'
import { similar } from './similar'
import { statistics } from './statistics'
import type { Snapshot } from './types'

/**
 * A view of the live model. All its functions are synchronous, so calls without an `await` in
 * between refer to the same `seq`. Held across an `await` it moves on with the model, `seq`
 * included: it never goes back, and each single result is always consistent.
 */
export function snapshotOf(live: () => Model, liveForum: () => ForumModel): Snapshot {
  const snapshot: Snapshot = {
    get epoch() {
      return live().epoch
    },
    get seq() {
      return live().seq
    },
    get size() {
      return live().slotOf.size
    },
    get updatedAt() {
      return live().updatedAt
    },
    search: (query) => search(live(), query),
    wholeFacets: () => wholeFacets(live()),
    all: (query, most) => all(live(), query, most),
    card: (code) => cardOf(live(), code),
    cost: (query) => cost(live(), query),
    statistics: (by, query) => statistics(live(), by, query),
    similar: (code, limit) => similar(live(), code, limit),
    programmes: () => programmes(live()),
    forum: () => forumAt(liveForum(), new Date().toISOString()),
  }
  const forumAt = createForumSnapshots(snapshot)
  return snapshot
}

function cardOf(model: Model, code: string) {
  const slot = model.slotOf.get(code)
  return slot === undefined ? undefined : model.projects[slot]?.card
}
