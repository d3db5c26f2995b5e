// `npm run migrate:new -- NAME`: after a schema change, writes the migration for the embedded
// database, and then the files that are generated from the code.
import { readdirSync } from 'node:fs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { inRoot } from './steps/root.mjs'
import { run, runNode } from './steps/run.mjs'
import { print, stop } from './steps/terminal.mjs'

checkNode()
await ensureInstalled()
const [name = ''] = process.argv.slice(2)
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  stop('Name the migration in small letters, digits and _: npm run migrate:new -- land_use')
}

const before = migrations()
await exitOnFailure(
  run(
    process.execPath,
    [
      '--conditions=production',
      'node_modules/payload/bin.js',
      'migrate:create',
      name,
      '--skip-empty',
    ],
    // The previous schema is read from the last migration: no database is opened.
    { env: { PAYLOAD_CONFIG_PATH: 'payload.config.ts', PAYLOAD_SECRET: 'any', DATABASE_URI: '' } },
  ),
)
const written = migrations().filter((file) => !before.includes(file))
print(written.join('\n') || 'Nothing that is stored has changed: no migration was written.')
await exitOnFailure(runNode('bin/generate.mjs'))

function migrations() {
  return readdirSync(inRoot('src/database/migrations'))
}

async function exitOnFailure(running) {
  const code = await running
  if (code !== 0) process.exit(code)
}
