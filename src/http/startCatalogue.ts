import { getPayload } from 'payload'
import { createCatalogue, setCurrentCatalogue } from '@/catalogue'
import { databasePlace } from '@/database'
import { checkDatabase } from '@/database/check'
import { createPublicationsReader } from '@/publications'
import { refuseUnfinished } from '@/transfer/unfinished'

/**
 * Starts Payload in this process, where Next finds it too, and the catalogue on its log; resolves
 * when the catalogue is loaded. `stop` closes both.
 */
export async function startCatalogue(): Promise<{ stop: () => Promise<void> }> {
  await checkDatabase()
  await refuseUnfinished(databasePlace())
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, cron: false })
  const catalogue = createCatalogue(createPublicationsReader(payload))
  setCurrentCatalogue(catalogue)
  await catalogue.ready
  return {
    stop: async () => {
      catalogue.close()
      await payload.destroy()
    },
  }
}
