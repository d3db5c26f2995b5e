import { getPayload } from 'payload'
import { createCatalogue, setCurrentCatalogue } from '@/catalogue'
import { databasePlace } from '@/database'
import { reachDatabase } from '@/database/reach'
import { createPublicationsReader } from '@/publications'
import { refuseUnfinished } from '@/transfer/unfinished'
import { type Running, waitingFront } from './running'

/**
 * Starts Payload once in this process and the catalogue on its log. A failure goes to the front,
 * which ends the process with one line; where no front waits it is thrown.
 */
export async function boot(): Promise<void> {
  const front = waitingFront()
  try {
    const running = await start()
    front?.resolve(running)
  } catch (error) {
    if (!front) throw error
    front.reject(error)
  }
}

async function start(): Promise<Running> {
  await reachDatabase()
  await refuseUnfinished(databasePlace())
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, cron: false })
  const catalogue = createCatalogue(createPublicationsReader(payload))
  setCurrentCatalogue(catalogue)
  return {
    ready: catalogue.ready,
    stop: async () => {
      catalogue.close()
      await payload.destroy()
    },
  }
}
