import { spawnSync } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * A MongoDB that the tests can use.
 * @typedef {{ kind: 'given' | 'mongod' | 'fetched' | 'secantus', name: string, command?: string }} Source
 */

/** Python commands to try, in order. */
const PYTHONS = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10']
const NEW_ENOUGH = 'import sys, venv; sys.exit(sys.version_info < (3, 10))'
/** The host that mongodb-memory-server downloads servers from. */
const DOWNLOAD_HOST = 'fastdl.mongodb.org'
/** In milliseconds. */
const TIMEOUT_MS = 2_000

/**
 * Looks for a server without starting one: TEST_MONGODB_URI, a `mongod` on the path, one that mongodb-memory-server can download, or a Python that can run SecantusDB, which implements MongoDB's protocol. Undefined if there is none.
 * @returns {Promise<Source | undefined>}
 */
export async function findMongodb() {
  if (process.env.TEST_MONGODB_URI) return { kind: 'given', name: 'MongoDB at TEST_MONGODB_URI' }
  return findOwnMongodb()
}

/** The same without TEST_MONGODB_URI: a server that a test may stop and start at will. */
export async function findOwnMongodb() {
  const found = spawnSync('sh', ['-c', 'command -v mongod'], { encoding: 'utf8' })
  if (found.status === 0) return { kind: 'mongod', name: 'mongod', command: found.stdout.trim() }
  if (await isReachable(DOWNLOAD_HOST)) return { kind: 'fetched', name: 'mongodb-memory-server' }
  const python = PYTHONS.find((name) => spawnSync(name, ['-c', NEW_ENOUGH]).status === 0)
  return python && { kind: 'secantus', name: 'SecantusDB', command: python }
}

async function isReachable(host) {
  const found = lookup(host).then(
    () => true,
    () => false,
  )
  return Promise.race([found, wait(TIMEOUT_MS, false, { ref: false })])
}
