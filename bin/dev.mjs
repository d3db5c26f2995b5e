// `npm run dev`: like `npm start`, with pages compiled as they are asked for. The front and the API
// are bundled apart from Next: when their sources change, the server starts anew.
import { fork } from 'node:child_process'
import { bundleOptions } from './steps/bundle.mjs'
import { ensurePrograms } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { checkPort } from './steps/port.mjs'
import { prepare } from './steps/prepare.mjs'
import { inRoot, root } from './steps/root.mjs'
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
