import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setTimeout as wait } from 'node:timers/promises'
import { Mutex, WriterBusy } from '../mutex'
import { isConflict } from './faults'
import { TURN } from './names'
import { noteSessions } from './sessions'

/** How long a writer waits for its turn, in this process and among all, in milliseconds. */
const TIMEOUT_MS = 30_000
/** In milliseconds, less than the patience: no transaction of the catalogue takes so long. */
const STUCK = 12_000
/** Bounds of the pause before a writer asks again, in milliseconds. */
const SHORTEST_PAUSE = 3
const LONGEST_PAUSE = 25

const DOCUMENT = { _id: 'turn' as const }

interface Turn {
  _id: 'turn'
  taken: number
}

/**
 * Lets one write transaction run at a time, as on SQLite: among the requests of this process by a
 * queue, among processes by a document that each transaction changes first. Who finds it taken is
 * told so by the server at once and begins anew, before anything was done; who finds it taken for
 * too long ends that transaction, whose process was killed. Without turns two
 * transactions that read what the other writes would both commit: a project published under the old
 * name of an organisation that is renamed at the same moment.
 */
export function takeTurns(adapter: MongooseAdapter): void {
  const mutex = new Mutex()
  const turns = new Map<number | string, () => void>()
  const sessions = noteSessions(adapter)
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)

  const giveTurnOn = (id: number | string): void => {
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
    const began = Date.now()
    let hasEnded = false
    for (;;) {
      const id = await begin(options)
      if (id === null) throw new Error('MongoDB began no transaction.')
      try {
        await sessions.note(id)
        await turnOf(adapter).updateOne(DOCUMENT, { $inc: { taken: 1 } }, sessionOf(adapter, id))
        return id
      } catch (error) {
        await rollback(id)
        if (!isConflict(error)) throw error
        const waited = Date.now() - began
        if (waited > TIMEOUT_MS) throw new WriterBusy()
        if (waited > STUCK && !hasEnded) {
          await sessions.endOthers()
          hasEnded = true
        }
        await wait(SHORTEST_PAUSE + Math.random() * (LONGEST_PAUSE - SHORTEST_PAUSE))
      }
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
}

/** Makes the document where there is none: two transactions that insert it would not exclude each other. */
export async function ensureTurn(adapter: MongooseAdapter): Promise<void> {
  await turnOf(adapter).updateOne(DOCUMENT, { $setOnInsert: { taken: 0 } }, { upsert: true })
}

function turnOf({ connection }: MongooseAdapter) {
  return connection.collection<Turn>(TURN)
}

function sessionOf({ sessions }: MongooseAdapter, id: number | string) {
  return { session: sessions[id] }
}
