import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Binary } from 'mongodb'
import { SESSIONS } from './names'

/** In milliseconds: how often a session that is in use is noted anew. */
const RENEW = 3_600_000
/** In seconds: when one that is not noted any more is forgotten. */
const FORGET = 86_400

interface Noted {
  /** The session's id in hexadecimal digits. */
  _id: string
  session: Binary
  at: Date
}

/** The write sessions of all processes, so that one can end what a killed one left open. */
export interface WriteSessions {
  /** Notes the session of a transaction where it was not noted of late. */
  note(transaction: number | string): Promise<void>
  /** Ends the transactions that other sessions have open. Of what they wrote nothing is stored. */
  endOthers(): Promise<void>
}

/**
 * A process that is killed in the middle of a transaction leaves it open on the server for a minute,
 * and with it everybody else's turn. The driver uses few sessions again and again, so noting them
 * costs next to nothing.
 */
export function noteSessions(adapter: MongooseAdapter): WriteSessions {
  const own = new Map<string, number>()
  const noted = () => adapter.connection.collection<Noted>(SESSIONS)

  return {
    async note(transaction) {
      const session = adapter.sessions[transaction]?.id?.id
      if (!session) return
      const _id = session.toString('hex')
      if (Date.now() - (own.get(_id) ?? 0) < RENEW) return
      await noted().updateOne({ _id }, { $set: { session, at: new Date() } }, { upsert: true })
      own.set(_id, Date.now())
    },
    async endOthers() {
      const others = await noted()
        .find({ _id: { $nin: [...own.keys()] } })
        .toArray()
      if (others.length === 0) return
      const killSessions = others.map(({ session }) => ({ id: session }))
      await adapter.connection.getClient().db('admin').command({ killSessions })
    },
  }
}

/** Lets the server forget sessions of processes that are long gone. */
export async function ensureForgetting({ connection }: MongooseAdapter): Promise<void> {
  await connection
    .collection<Noted>(SESSIONS)
    .createIndex({ at: 1 }, { expireAfterSeconds: FORGET })
}
