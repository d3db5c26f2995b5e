import { getPayload, type Payload } from 'payload'
import { databaseLocation } from '@/database'
import { checkDatabase } from '@/database/check'
import { refuseUnfinished } from '@/operations/transfer/unfinished'

/** Starts Payload in this process, on a database that is there and whole. Rejects with what a person can put right. */
export async function startPayload(): Promise<Payload> {
  await checkDatabase()
  await refuseUnfinished(databaseLocation())
  const { default: config } = await import('@payload-config')
  return getPayload({ config, cron: false })
}
