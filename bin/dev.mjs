// `npm run dev`: like `npm start`, with the admin compiled as it is asked for. Pages, API and the port
// are bundled apart from Next: when their sources change, the server starts anew and open pages load
// themselves again.
import { fork } from 'node:child_process'
import { watch } from 'node:fs'
import { bundleOptions } from './steps/bundle.mjs'
import { ensurePrograms, makePassingAssets } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { checkPort } from './steps/port.mjs'
import { prepare } from './steps/prepare.mjs'
import { inRoot, root } from './steps/root.mjs'
import { say } from './steps/say.mjs'
import { SERVER_FLAGS } from './steps/serve.mjs'
import { settle } from './steps/settings.mjs'

/** Milliseconds in which several files are saved at once. */
const TOGETHER = 100

checkNode()
const settings = settle({ mode: 'development' })
await checkPort(settings)
await ensureInstalled()
await ensurePrograms()
await prepare()

/** The server that runs; undefined between two. */
let server
/** Whether it was told to make room for the next. */
let isReplaced = false
let isEnding = false

function launch() {
  isReplaced = false
  server = fork(inRoot('bin/dev-server.mjs'), { cwd: root, execArgv: SERVER_FLAGS })
  server.once('exit', () => {
    server = undefined
    if (isEnding) process.exit(0)
    if (isReplaced) launch()
    else say('The server has ended. It starts anew when a file is saved.')
  })
}

let waiting

/** Makes what pages load anew and starts the server with it, once all that was saved together is there. */
function renew() {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    makePassingAssets('build/dev/server.css').then(restart, (error) => say(error.message))
  }, TOGETHER)
}

function restart() {
  if (!server) return launch()
  if (!isReplaced) server.kill('SIGTERM')
  isReplaced = true
}

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    isEnding = true
    // A terminal tells the server too, which takes a second word for impatience.
    if (!server) process.exit(0)
    if (signal === 'SIGTERM') server.kill(signal)
  })
}

// Styles that hold everywhere, and scripts of pages, are in no bundle of the server.
watch(inRoot('src/ui'), { recursive: true }, (_event, name) => {
  if (name?.startsWith('styles') || name?.startsWith('islands')) renew()
})

const { context } = await import('esbuild')
const watcher = await context({
  ...bundleOptions('build/dev', ['server']),
  plugins: [
    {
      name: 'renew',
      setup: (build) => build.onEnd(({ errors }) => void (errors.length || renew())),
    },
  ],
})
await watcher.watch()
