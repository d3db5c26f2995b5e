// `npm test`: installs what is missing and runs jest with every argument passed on. What a kind of
// test needs built is built by that kind's own set-up, so that unit tests answer in seconds.
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { run } from './steps/run.mjs'
import { say } from './steps/say.mjs'

checkNode()
await ensureInstalled()
const given = process.argv.slice(2)
const left = asksForMongodb(given) ? await leaveOutMongodb() : []
const node = ['--experimental-vm-modules', '--no-warnings']
const jest = 'node_modules/jest/bin/jest.js'
const code = await run(process.execPath, [...node, jest, ...given, ...left], {
  env: { NODE_ENV: 'test', NEXT_TELEMETRY_DISABLED: '1' },
})
// Where everything must be tried, a part that was left out is a failure.
process.exitCode = code || (left.length > 0 && process.env.CI ? 1 : 0)

/** Whether a run with these arguments has tests on MongoDB. */
function asksForMongodb(args) {
  return !args.includes('--selectProjects') || args.some((one) => one.endsWith('on MongoDB'))
}

/** What leaves out the tests on MongoDB where none can be had, and a line that says so. */
async function leaveOutMongodb() {
  const { findMongodb } = await import('../tests/support/mongodb/find.mjs')
  const source = await findMongodb()
  if (source) {
    process.env.TEST_MONGODB_NAME = source.name
    return []
  }
  say(
    'MongoDB: its tests are left out. Set TEST_MONGODB_URI to a replica set, or install mongod, or Python 3.10 or newer with venv.',
  )
  const { default: config } = await import('../jest.config.mjs')
  const names = config.projects.map(({ displayName }) => displayName)
  return ['--ignoreProjects', ...names.filter((name) => name.endsWith('on MongoDB'))]
}
