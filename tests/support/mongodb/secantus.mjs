import { spawn, spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { inRoot } from '../../../bin/steps/root.mjs'
import { longStep } from '../../../bin/steps/terminal.mjs'

const VERSION = '0.7.0b3'
const FOLDER = inRoot(`node_modules/.cache/secantusdb-${VERSION}`)
/** The name of the replica set that it reports. */
const SET = 'secantus'
/** In milliseconds. */
const START = 20_000

/** The program, installed from PyPI by `python` into a folder of its own on first use. */
export async function ensureSecantus(python) {
  const program = path.join(FOLDER, 'bin/secantusd-py')
  if (existsSync(program)) return program
  await longStep(`Installing SecantusDB ${VERSION} for the tests on MongoDB (once)`, () => {
    rmSync(FOLDER, { recursive: true, force: true })
    runOrThrow(python, ['-m', 'venv', FOLDER])
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check']
    runOrThrow(path.join(FOLDER, 'bin/python'), [...pip, `SecantusDB==${VERSION}`])
  })
  return program
}

function runOrThrow(command, args) {
  const { error, status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return
  // A half-finished folder would be taken for a complete one.
  rmSync(FOLDER, { recursive: true, force: true })
  throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stdout + stderr}`)
}

/**
 * Starts a server and waits until it is ready. Without a folder its data is lost at its end; in a
 * folder it writes each commit to disk before confirming it. A standalone one has no replica set.
 */
export async function startSecantus(program, { folder, port: given, standalone = false } = {}) {
  const port = given ?? (await freePort())
  const args = ['--port', String(port), '--storage-path', folder ?? ':memory:']
  // Its operations log is read without an index.
  args.push('--oplog-max-entries', '20')
  if (folder) args.push('--sync-on-commit')
  if (standalone) args.push('--standalone')
  const child = spawn(program, [...args, '--log-level', 'ERROR'], { stdio: 'ignore' })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  const uri = `mongodb://127.0.0.1:${port}/${standalone ? '' : `?replicaSet=${SET}`}`
  await waitUntilItAnswers(uri, child)
  return {
    uri,
    port,
    /** Kills it, like a power failure. */
    kill: () => stop(child, 'SIGKILL', end),
    stop: () => stop(child, 'SIGTERM', end),
  }
}

async function waitUntilItAnswers(uri, child) {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: START })
  const died = new Promise((_resolve, reject) =>
    child.once('exit', (code) => reject(new Error(`SecantusDB ended with ${code}.`))),
  )
  died.catch(() => undefined)
  try {
    await Promise.race([client.connect(), died])
  } finally {
    await client.close()
  }
}

function stop(child, signal, end) {
  process.off('exit', end)
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
