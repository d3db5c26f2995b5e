import next from 'next'
import { checkSettings } from '@/settings'
import { readAssets } from '@/site'
import { startCatalogue } from './startCatalogue'
import { createFront } from './front'
import { listen } from './listen'
import { createReader } from './stock/reader'

export interface ServerOptions {
  /** 0 for any free port. */
  port: number
  host: string
  /** The project's folder, where Next finds what it built. */
  folder: string
  /** Names this build in ETags. */
  build: string
  /** Pages of the admin are compiled when they are asked for. */
  dev: boolean
}

export interface CatalogueServer {
  origin: string
  /** Lets running requests end, then closes catalogue and database. */
  stop(): Promise<void>
}

/**
 * Serves pages, admin and API on one port; resolves when the catalogue is loaded. Rejects, with the
 * port free again, when the port cannot be had or Payload cannot start.
 */
export async function startServer(options: ServerOptions): Promise<CatalogueServer> {
  checkSettings()
  const { host, folder, build, dev } = options
  const front = createFront({ build, folder, assets: readAssets(folder), dev })
  // While code changes as it is edited, one process is enough.
  const reader = dev ? undefined : createReader(folder)
  // The port first: one that is in use is known before anything else starts.
  const listening = await listen(options.port, host, front.handle)
  const { server, port, origin } = listening
  try {
    // Payload takes cookies from here too where SITE_URL names another address.
    process.env.SERVER_ORIGIN = origin
    const app = next({ dev, dir: folder, hostname: host, port, httpServer: server })
    const [running] = await Promise.all([startCatalogue(), app.prepare()])
    front.open(app.getRequestHandler(), reader)
    // Whoever asks first shall not wait for it; one that cannot start is tried again when asked.
    reader?.start().catch((error: unknown) => console.error(error))
    return {
      origin,
      stop: async () => {
        await listening.close()
        await reader?.stop()
        await app.close()
        await running.stop()
      },
    }
  } catch (error) {
    await listening.close()
    throw error
  }
}

export { fail } from '@/operations/fail'
