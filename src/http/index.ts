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
  /** The project's folder, where Next finds its build. */
  folder: string
  /** Identifies this build in ETags. */
  build: string
  /** Pages of the admin are compiled on demand. */
  dev: boolean
}

export interface CatalogueServer {
  origin: string
  /** Lets running requests finish, then closes catalogue and database. */
  stop(): Promise<void>
}

/**
 * Serves pages, admin and API on one port; resolves when the catalogue is loaded. Rejects, and
 * frees the port again, if the port is unavailable or Payload cannot start.
 */
export async function startServer(options: ServerOptions): Promise<CatalogueServer> {
  checkSettings()
  const { host, folder, build, dev } = options
  const front = createFront({ build, folder, assets: readAssets(folder), dev })
  // While code is being edited, one process is enough.
  const reader = dev ? undefined : createReader(folder)
  // The port first: if it is in use, that is known before anything else starts.
  const listening = await listen(options.port, host, front.handle)
  const { server, port, origin } = listening
  try {
    // Payload also accepts cookies from here, in case SITE_URL names another address.
    process.env.SERVER_ORIGIN = origin
    const app = next({ dev, dir: folder, hostname: host, port, httpServer: server })
    const [running] = await Promise.all([startCatalogue(), app.prepare()])
    front.open(app.getRequestHandler(), reader)
    // Started ahead of the first request; if it cannot start, it is retried on demand.
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
