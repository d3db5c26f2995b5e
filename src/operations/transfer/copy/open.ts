import { BasePayload, type Payload, type SanitizedConfig } from 'payload'
import { databaseAdapter, type DatabaseLocation } from '@/database'

/**
 * Payload on a place of one's choice: the configuration is the one that is served, its database is
 * not. Source and target so stand side by side in one process.
 */
export async function openCatalogue(place: DatabaseLocation): Promise<Payload> {
  const { default: config } = await import('@payload-config')
  // What the engine tells of itself is no news here.
  const own = { db: databaseAdapter(place), logger: { options: { level: 'warn' } } }
  return new BasePayload().init({
    config: { ...(await config), ...own } as SanitizedConfig,
    cron: false,
    disableOnInit: true,
  })
}
