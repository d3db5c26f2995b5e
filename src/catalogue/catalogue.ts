import type { ForumReader } from '@/publications/forum'
import type { PublicationsReader } from '@/publications/types'

import { readChanges } from './changes'
import { advanceForum, NO_FORUM } from './forum'
import { shareFreshReads, shareWithinTick } from './shareReads'
import { readHistory } from './history'
import { advance } from './load'
import type { Model } from './model'
import { readProject, readProjectWithHistory } from './project'
import { snapshotOf } from './snapshot'
import type { Catalogue } from './types'
import { CatalogueUnavailable } from './unavailable'

export interface CatalogueOptions {
  /** The Forum's log; without it there is no Forum. */
  forum?: ForumReader
  /** Milliseconds between two attempts at the first load while the database is unreachable. */
  retryAfter?: number
  /** Called with the reason why an attempt at the first load failed. */
  onRetry?: (error: unknown) => void
}

/** A read model of the reader's log. Starts loading at once. */
export function createCatalogue(
  reader: PublicationsReader,
  { forum: forumReader, retryAfter = 1000, onRetry }: CatalogueOptions = {},
): Catalogue {
  let model: Model | undefined
  let forum = NO_FORUM
  let closed = false
  let seenMarker: number | undefined
  let retry: NodeJS.Timeout | undefined
  let firstLoadDone: () => void
  const ready = new Promise<void>((resolve) => (firstLoadDone = resolve))

  const live = (): Model => {
    if (!model?.isIntact) throw new CatalogueUnavailable('The catalogue is not loaded')
    return model
  }
  const snapshot = snapshotOf(live, () => forum)

  const replaceModel = (newer: Model | undefined) => {
    const older = model
    model = newer
    if (older !== newer) older?.text.close()
  }

  const bringUpToDate = shareFreshReads(async () => {
    // Taken before the log is read: what is committed in the meantime is found next time.
    const marker = reader.commitMarker?.()
    const newer = await advance(reader, model)
    if (forumReader) forum = await advanceForum(forumReader, forum)
    seenMarker = marker
    if (closed) newer.text.close()
    else replaceModel(newer)
  })

  const { commitMarker: mark } = reader
  /**
   * Whether nothing was committed since the log was last read, so that there is nothing to read.
   */
  const isUpToDate =
    mark && shareWithinTick(() => mark() === seenMarker && model?.isIntact === true)

  /** Reads once the model is up to date; on any failure, nothing can be said with certainty. */
  const upToDate = async <Result>(answer: () => Result): Promise<Awaited<Result>> => {
    try {
      refuseClosed()
      if (!(await isUpToDate?.())) await bringUpToDate()
      refuseClosed()
      firstLoadDone()
      return await answer()
    } catch (cause) {
      if (cause instanceof CatalogueUnavailable) throw cause
      throw new CatalogueUnavailable('The publications log is out of reach', { cause })
    }
  }

  const refuseClosed = () => {
    if (closed) throw new CatalogueUnavailable('The catalogue is closed')
  }

  const loadFirst = () => {
    upToDate(() => undefined).catch((error: unknown) => {
      if (closed) return
      onRetry?.(error)
      retry = setTimeout(loadFirst, retryAfter)
    })
  }
  loadFirst()

  return {
    ready,
    isReady: () => model !== undefined,
    now: () => upToDate(() => snapshot),
    project: (code) => upToDate(() => readProject(reader, code)),
    projectWithHistory: (code) => upToDate(() => readProjectWithHistory(reader, code)),
    history: (code) => upToDate(() => readHistory(reader, code)),
    changes: (after, limit) => upToDate(() => readChanges(reader, after, limit)),
    close() {
      closed = true
      clearTimeout(retry)
      replaceModel(undefined)
    },
  }
}
