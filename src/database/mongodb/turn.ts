import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setTimeout as wait } from 'node:timers/promises'
import { Mutex, WriterBusy } from '../mutex'
import { isConflict } from './errors'
import { TURN } from './names'
import { trackSessions } from './sessions'

/**
 * How long a writer waits for its turn, within this process and among all processes, in
 * milliseconds.
 */
const TIMEOUT_MS = 30_000
/** In milliseconds, and less than the timeout: no transaction of the catalogue takes this long. */
const STUCK_MS = 12_000
/** Shortest and longest pause before a writer tries again, in milliseconds. */
const MIN_PAUSE_MS = 3
const MAX_PAUSE_MS = 25

const DOCUMENT = { _id: 'turn' as const }

interface Turn {
  _id: 'turn'
  taken: number
}

/**
 * Lets one write transaction run at a time, as on SQLite: a queue orders the requests of this
 * process, and between processes each transaction first changes one shared document. If another
 * transaction has changed it, the server reports a conflict at once and the transaction is
 * restarted before it has done anything. If that goes on for too long, the other transaction is
 * ended, because its process must have been killed. Without turns, two transactions that each read
 * what the other writes would both commit: a project published under the old name of an
 * organisation that is being renamed at the same moment.
 */
export function serialiseWrites(adapter: MongooseAdapter): void {
  const mutex = new Mutex()
  const turns = new Map<number | string, () => void>()
  const sessions = trackSessions(adapter)
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)

  const releaseTurn = (id: number | string): void => {
    turns.get(id)?.()
    turns.delete(id)
  }

  adapter.beginTransaction = async (options) => {
    const release = await mutex.acquire(TIMEOUT_MS)
    try {
      const id = await beginInTurn(options)
      turns.set(id, release)
      return id
    } catch (error) {
      release()
      throw error
    }
  }

  async function beginInTurn(options: Parameters<typeof begin>[0]): Promise<number | string> {
    const startedAt = Date.now()
    let endedOthers = false
    for (;;) {
      const id = await begin(options)
      if (id === null) throw new Error('MongoDB began no transaction.')
      try {
        await sessions.record(id)
        await turnOf(adapter).updateOne(DOCUMENT, { $inc: { taken: 1 } }, sessionOf(adapter, id))
        return id
      } catch (error) {
        await rollback(id)
        if (!isConflict(error)) throw error
        const waited = Date.now() - startedAt
        if (waited > TIMEOUT_MS) throw new WriterBusy()
        if (waited > STUCK_MS && !endedOthers) {
          await sessions.endOthers()
          endedOthers = true
        }
        await wait(MIN_PAUSE_MS + Math.random() * (MAX_PAUSE_MS - MIN_PAUSE_MS))
      }
    }
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    try {
      await commit(id)
    } finally {
      releaseTurn(id)
    }
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    try {
      await rollback(id)
    } finally {
      releaseTurn(id)
    }
  }
}

/**
 * Creates the document if there is none: two transactions that both insert it would not exclude
 * each other.
 */
export async function ensureTurnDocument(adapter: MongooseAdapter): Promise<void> {
  await turnOf(adapter).updateOne(DOCUMENT, { $setOnInsert: { taken: 0 } }, { upsert: true })
}

function turnOf({ connection }: MongooseAdapter) {
  return connection.collection<Turn>(TURN)
}

function sessionOf({ sessions }: MongooseAdapter, id: number | string) {
  return { session: sessions[id] }
}
