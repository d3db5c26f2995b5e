import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { startChild, type Child } from './child'
import { SETTINGS } from './settings'

/** Node's options for the server, same as wherever it is started. */
function nodeOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { serve: string }
  }
  return scripts.serve.split(' ').filter((word) => word.startsWith('--'))
}

/**
 * Starts the production server as `npm start` does, on a folder of generated data and a free port.
 */
export function startProduct(dataDir: string, node: string[] = []): Promise<Child> {
  const mediaDir = path.join(dataDir, 'media')
  mkdirSync(mediaDir, { recursive: true })
  return startChild({
    script: 'bin/serve.mjs',
    node: [...nodeOptions(), ...node],
    env: { ...SETTINGS, DATA_DIR: dataDir, MEDIA_DIR: mediaDir, PORT: '0' },
  })
}
