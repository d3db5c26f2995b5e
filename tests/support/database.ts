import { getPayload, type Payload } from 'payload'
import { type Account, copyPrepared } from './copy'
import { testEnvironment } from './prepared.mjs'

export interface TestDatabase {
  payload: Payload
  administrator: Account
  dataDir: string
  /** Closes Payload and removes the copy. */
  close(): Promise<void>
}

/** Payload inside this test file, on a copy of the prepared catalogue: one per file. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const copy = await copyPrepared()
  Object.assign(process.env, testEnvironment, {
    DATA_DIR: copy.dataDir,
    MEDIA_DIR: copy.mediaDir,
  })
  // The configuration reads the environment when it is loaded.
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, cron: false })
  return {
    payload,
    administrator: copy.administrator,
    dataDir: copy.dataDir,
    close: async () => {
      await payload.destroy()
      await copy.remove()
    },
  }
}
