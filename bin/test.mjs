// `npm test`: installs missing packages and runs jest with all arguments. Each kind of test builds
// what it needs in its own set-up, so that unit tests take seconds.
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { run } from './steps/run.mjs'
import { print } from './steps/terminal.mjs'

checkNode()
await ensureInstalled()
const args = process.argv.slice(2)
const excluded = includesMongodb(args) ? await excludeMongodb() : []
const node = ['--experimental-vm-modules', '--no-warnings']
const jest = 'node_modules/jest/bin/jest.js'
const code = await run(process.execPath, [...node, jest, ...args, ...excluded], {
  env: { NODE_ENV: 'test', NEXT_TELEMETRY_DISABLED: '1' },
})
// In CI everything must run, so skipped tests are a failure.
process.exitCode = code || (excluded.length > 0 && process.env.CI ? 1 : 0)

/** Whether a run with these arguments has tests on MongoDB. */
function includesMongodb(args) {
  return !args.includes('--selectProjects') || args.some((one) => one.endsWith('on MongoDB'))
}

/** Returns jest options that skip the tests on MongoDB if there is none, and prints that. */
async function excludeMongodb() {
  const { findMongodb } = await import('../tests/support/mongodb/find.mjs')
  const source = await findMongodb()
  if (source) {
    process.env.TEST_MONGODB_NAME = source.name
    return []
  }
  print(
    'MongoDB: its tests are left out. Set TEST_MONGODB_URI to a replica set, or install mongod, or Python 3.10 or newer with venv.',
  )
  const { default: config } = await import('../jest.config.mjs')
  const names = config.projects.map(({ displayName }) => displayName)
  return ['--ignoreProjects', ...names.filter((name) => name.endsWith('on MongoDB'))]
}
