// `npm run dev`: like `npm start`, with the admin compiled on demand. Pages, API and the HTTP
// server are bundled separately from Next: when their sources change, the server restarts and open
// pages reload.
import { fork } from 'node:child_process'
import { watch } from 'node:fs'
import { bundleOptions } from './steps/bundle.mjs'
import { ensurePrograms, makeDevAssets } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { checkPort } from './steps/port.mjs'
import { prepare } from './steps/prepare.mjs'
import { inRoot, root } from './steps/root.mjs'
import { print } from './steps/terminal.mjs'
import { SERVER_FLAGS } from './steps/serve.mjs'
import { loadSettings } from './steps/settings.mjs'

/** Milliseconds within which several saved files count as one change. */
const DEBOUNCE_MS = 100

checkNode()
const settings = loadSettings({ mode: 'development' })
await checkPort(settings)
await ensureInstalled()
await ensurePrograms()
await prepare()

/** The running server; undefined between two. */
let server
/** Whether it was told to stop for the next one. */
let isRestarting = false
let isEnding = false

function launch() {
  isRestarting = false
  server = fork(inRoot('bin/dev-server.mjs'), { cwd: root, execArgv: SERVER_FLAGS })
  server.once('exit', () => {
    server = undefined
    if (isEnding) process.exit(0)
    if (isRestarting) launch()
    else print('The server has ended. It starts anew when a file is saved.')
  })
}

let timer

/** Rebuilds the assets and restarts the server, once all files saved together are written. */
function rebuild() {
  clearTimeout(timer)
  timer = setTimeout(() => {
    makeDevAssets('build/dev/server.css').then(restart, (error) => print(error.message))
  }, DEBOUNCE_MS)
}

function restart() {
  if (!server) return launch()
  if (!isRestarting) server.kill('SIGTERM')
  isRestarting = true
}

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    isEnding = true
    // A terminal also signals the server, which takes a second signal as impatience.
    if (!server) process.exit(0)
    if (signal === 'SIGTERM') server.kill(signal)
  })
}

// Global styles and page scripts are not part of the server's bundle.
watch(inRoot('src/ui'), { recursive: true }, (_event, name) => {
  if (name?.startsWith('styles') || name?.startsWith('islands')) rebuild()
})

const { context } = await import('esbuild')
const watcher = await context({
  ...bundleOptions('build/dev', ['server']),
  plugins: [
    {
      name: 'rebuild',
      setup: (build) => build.onEnd(({ errors }) => void (errors.length || rebuild())),
    },
  ],
})
await watcher.watch()
