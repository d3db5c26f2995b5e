// `npm run dev`: like `npm start`, with the admin compiled as it is asked for. Pages, API and the port
// are bundled apart from Next: when their sources change, the server starts anew and open pages load
// themselves again.
import { fork } from 'node:child_process'
import { watch } from 'node:fs'
import { makeAssets } from './steps/assets.mjs'
import { bundleOptions } from './steps/bundle.mjs'
import { ensurePrograms } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { checkPort } from './steps/port.mjs'
import { prepare } from './steps/prepare.mjs'
import { inRoot, root } from './steps/root.mjs'
import { say } from './steps/say.mjs'
import { SERVER_FLAGS } from './steps/serve.mjs'
import { settle } from './steps/settings.mjs'

checkNode()
const settings = settle({ mode: 'development' })
await checkPort(settings)
await ensureInstalled()
await ensurePrograms()
await prepare()

let server
let ending = false

function restart() {
  if (!server) return launch()
  server.once('exit', launch).kill('SIGTERM')
}

function launch() {
  if (ending) return
  server = fork(inRoot('bin/dev-server.mjs'), { cwd: root, execArgv: SERVER_FLAGS })
}

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    ending = true
    server?.once('exit', (code) => process.exit(code ?? 0)).kill(signal)
  })
}

/** What pages load is made anew when a style or a script of theirs changes. */
let making
watch(inRoot('src/ui'), { recursive: true }, (_event, name) => {
  if (!name?.endsWith('.css') && !name?.startsWith('islands')) return
  clearTimeout(making)
  making = setTimeout(() => makeAssets().then(restart, (error) => say(error.message)), 100)
})

const { context } = await import('esbuild')
const watcher = await context({
  ...bundleOptions('build/dev', ['server']),
  plugins: [
    {
      name: 'restart',
      setup: (build) => build.onEnd(({ errors }) => void (errors.length || restart())),
    },
  ],
})
await watcher.watch()
