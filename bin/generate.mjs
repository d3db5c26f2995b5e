// `npm run generate`: writes the committed files that are generated from the code.
import { ensurePrograms } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { run, runCommand } from './steps/run.mjs'
import { loadSettings } from './steps/settings.mjs'

checkNode()
loadSettings()
await ensureInstalled()
await ensurePrograms()
const args = process.argv.slice(2)
const codeStatus = await runCommand('generate', args)
// The tables of doors belong to the tests: no bundled program contains them.
const tableStatus = await run(process.execPath, [
  '--import',
  'tsx',
  'tests/doors/document.ts',
  ...args,
])
process.exitCode = codeStatus || tableStatus
