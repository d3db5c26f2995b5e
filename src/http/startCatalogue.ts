import { createCatalogue, setCurrentCatalogue } from '@/catalogue'
import { createForumReader, createPublicationsReader } from '@/publications'
import { startPayload } from './startPayload'

/**
 * Starts Payload in this process, where Next finds it too, and the catalogue on its log; resolves
 * when the catalogue is loaded. `stop` closes both.
 */
export async function startCatalogue(): Promise<{ stop: () => Promise<void> }> {
  const payload = await startPayload()
  const catalogue = createCatalogue(createPublicationsReader(payload), {
    forum: createForumReader(payload),
  })
  setCurrentCatalogue(catalogue)
  await catalogue.ready
  return {
    stop: async () => {
      catalogue.close()
      await payload.destroy()
    },
  }
}
