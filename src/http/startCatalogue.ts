import { createCatalogue, setCurrentCatalogue } from '@/catalogue'
import { createForumReader, createPublicationsReader } from '@/publications'
import { startImports } from '@/spreadsheets'
import { startPayload } from './startPayload'

/**
 * Starts Payload in this process, where Next finds it too, and the catalogue on its log; resolves
 * when the catalogue is loaded. Imports of spreadsheets go on in the background. `stop` closes all.
 */
export async function startCatalogue(): Promise<{ stop: () => Promise<void> }> {
  const payload = await startPayload()
  const catalogue = createCatalogue(createPublicationsReader(payload), {
    forum: createForumReader(payload),
  })
  setCurrentCatalogue(catalogue)
  await catalogue.ready
  const imports = startImports(payload)
  return {
    stop: async () => {
      await imports.stop()
      catalogue.close()
      await payload.destroy()
    },
  }
}
