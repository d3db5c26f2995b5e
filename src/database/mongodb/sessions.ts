import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Binary } from 'mongodb'
import { SESSIONS } from './names'

/** How often a session in use is recorded again, in milliseconds. */
const RENEW_MS = 3_600_000
/** When a session that is no longer recorded is forgotten, in seconds. */
const FORGET_SECONDS = 86_400

interface StoredSession {
  /** The session's id in hexadecimal. */
  _id: string
  session: Binary
  at: Date
}

/** The write sessions of all processes, so that one process can end what a killed one left open. */
export interface WriteSessions {
  /** Records the session of a transaction unless that was done recently. */
  record(transaction: number | string): Promise<void>
  /** Ends the transactions that other sessions have open. Nothing that they wrote is stored. */
  endOthers(): Promise<void>
}

/**
 * A process killed in the middle of a transaction leaves it open on the server for a minute, and
 * everybody else waits for their turn. The driver reuses a few sessions, so recording them costs
 * almost nothing.
 */
export function trackSessions(adapter: MongooseAdapter): WriteSessions {
  const own = new Map<string, number>()
  const stored = () => adapter.connection.collection<StoredSession>(SESSIONS)

  return {
    async record(transaction) {
      const session = adapter.sessions[transaction]?.id?.id
      if (!session) return
      const _id = session.toString('hex')
      if (Date.now() - (own.get(_id) ?? 0) < RENEW_MS) return
      await stored().updateOne({ _id }, { $set: { session, at: new Date() } }, { upsert: true })
      own.set(_id, Date.now())
    },
    async endOthers() {
      const others = await stored()
        .find({ _id: { $nin: [...own.keys()] } })
        .toArray()
      if (others.length === 0) return
      const killSessions = others.map(({ session }) => ({ id: session }))
      await adapter.connection.getClient().db('admin').command({ killSessions })
    },
  }
}

/** Lets the server forget sessions of processes that ended long ago. */
export async function ensureSessionExpiry({ connection }: MongooseAdapter): Promise<void> {
  await connection
    .collection<StoredSession>(SESSIONS)
    .createIndex({ at: 1 }, { expireAfterSeconds: FORGET_SECONDS })
}
