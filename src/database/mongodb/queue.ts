import type { BaseDatabaseAdapter } from 'payload'
import { Mutex } from '../mutex'

/** How long a writer waits for its turn, in milliseconds. */
const PATIENCE = 30_000

/**
 * Lets one write transaction of this process run at a time on MongoDB: parallel publications
 * conflict there and Payload does not retry, so queueing is cheaper.
 */
export function queueTransactions(adapter: BaseDatabaseAdapter): BaseDatabaseAdapter {
  const mutex = new Mutex()
  const turns = new Map<number | string, () => void>()
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)

  function giveTurnOn(id: number | string): void {
    turns.get(id)?.()
    turns.delete(id)
  }

  adapter.beginTransaction = async (options) => {
    const release = await mutex.acquire(PATIENCE)
    try {
      const id = await begin(options)
      if (id === null) release()
      else turns.set(id, release)
      return id
    } catch (error) {
      release()
      throw error
    }
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    try {
      await commit(id)
    } finally {
      giveTurnOn(id)
    }
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    try {
      await rollback(id)
    } finally {
      giveTurnOn(id)
    }
  }
  return adapter
}
