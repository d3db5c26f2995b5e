import { getPayload, type Payload } from 'payload'
import { type Account, copyPrepared } from './copy'
import { testEnvironment } from './prepared.mjs'
import type { Place } from './store'

export interface TestDatabase {
  payload: Payload
  administrator: Account
  place: Place
  /** Closes Payload and removes the copy. */
  close(): Promise<void>
}

/** Payload inside this test file, on a copy of the prepared catalogue: one per file. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const copy = await copyPrepared()
  Object.assign(process.env, testEnvironment, copy.place)
  // The configuration reads the environment when it is loaded.
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, cron: false })
  return {
    payload,
    administrator: copy.administrator,
    place: copy.place,
    close: async () => {
      await payload.destroy()
      await copy.remove()
    },
  }
}
