import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { startChild, type Child } from './child'
import { SETTINGS } from './settings'

/** Starts the production server as `npm start` does, on a folder of made data and any free port. */
export function startProduct(dataDir: string, node: string[] = []): Promise<Child> {
  const mediaDir = path.join(dataDir, 'media')
  mkdirSync(mediaDir, { recursive: true })
  return startChild({
    script: 'bin/serve.mjs',
    node,
    env: { ...SETTINGS, DATA_DIR: dataDir, MEDIA_DIR: mediaDir, PORT: '0' },
  })
}
