import { getPayload, type Payload } from 'payload'
import { databaseLocation } from '@/database'
import { checkDatabase } from '@/database/check'
import { refuseUnfinished } from '@/operations/transfer/unfinished'

/**
 * Starts Payload in this process, on a database that exists and is complete. Rejects with an error
 * that a person can act on.
 */
export async function startPayload(): Promise<Payload> {
  await checkDatabase()
  await refuseUnfinished(databaseLocation())
  const { default: config } = await import('@payload-config')
  return getPayload({ config, cron: false })
}
