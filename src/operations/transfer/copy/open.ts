import { BasePayload, type Payload, type SanitizedConfig } from 'payload'
import { databaseAdapter, type DatabaseLocation } from '@/database'

/**
 * Payload on a given database, with the configuration of the server but another database. This lets
 * source and target be open side by side in one process.
 */
export async function openCatalogue(location: DatabaseLocation): Promise<Payload> {
  const { default: config } = await import('@payload-config')
  // The engine's messages about itself are of no interest here.
  const own = { db: databaseAdapter(location), logger: { options: { level: 'warn' } } }
  return new BasePayload().init({
    config: { ...(await config), ...own } as SanitizedConfig,
    cron: false,
    disableOnInit: true,
  })
}
