// `npm test`: installs what is missing and runs jest with every argument passed on. What a kind of
// test needs built is built by that kind's own set-up, so that unit tests answer in seconds.
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { run } from './steps/run.mjs'

checkNode()
await ensureInstalled()
const node = ['--experimental-vm-modules', '--no-warnings']
const jest = 'node_modules/jest/bin/jest.js'
process.exitCode = await run(process.execPath, [...node, jest, ...process.argv.slice(2)], {
  env: { NODE_ENV: 'test', NEXT_TELEMETRY_DISABLED: '1' },
})
