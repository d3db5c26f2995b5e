import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './root.mjs'
import { stop } from './terminal.mjs'

/**
 * Reads the settings from the environment (and from .env), fills in defaults, and leaves everything in `process.env`, where the programs, Payload and Next read it.
 * @returns {{ port: number, host: string }} port 0 asks the system for a free one
 */
export function loadSettings({ mode = 'production' } = {}) {
  process.chdir(root)
  process.env.NODE_ENV ||= mode
  process.env.NEXT_TELEMETRY_DISABLED ||= '1'
  readEnvFile()
  const isOpen = Boolean(process.env.HOST || process.env.DATABASE_URI)
  process.env.DATA_DIR = path.resolve(root, process.env.DATA_DIR || 'data')
  process.env.MEDIA_DIR = path.resolve(root, process.env.MEDIA_DIR || 'media')
  process.env.PAYLOAD_SECRET ||= isOpen ? missingSecret() : localSecret(process.env.DATA_DIR)
  return { port: readPort(process.env.PORT || '3000'), host: process.env.HOST || '127.0.0.1' }
}

function readEnvFile() {
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'))
}

function readPort(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  return stop(`PORT is "${text}": give a whole number from 0 to 65535, for example PORT=3000.`)
}

function missingSecret() {
  return stop(
    'PAYLOAD_SECRET is not set. With HOST or DATABASE_URI set the catalogue serves others, so give it ' +
      'a secret of your own, the same at every start: 32 or more random characters.',
  )
}

/**
 * The secret of a catalogue that only this machine can reach: generated once, readable by its
 * owner.
 */
function localSecret(dataFolder) {
  const file = path.join(dataFolder, 'secret')
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim()
    mkdirSync(dataFolder, { recursive: true })
    const secret = randomBytes(32).toString('hex')
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
    return secret
  } catch (error) {
    return stop(`The secret in ${file} can be neither read nor written: ${error.message}`)
  }
}
