// `npm run generate`: writes the committed files that are made from the code.
import { ensurePrograms } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { run, runCommand } from './steps/run.mjs'
import { settle } from './steps/settings.mjs'

checkNode()
settle()
await ensureInstalled()
await ensurePrograms()
const given = process.argv.slice(2)
const ofCode = await runCommand('generate', given)
// The tables of doors are the tests' own: no program that is bundled knows them.
const ofTests = await run(process.execPath, [
  '--import',
  'tsx',
  'tests/doors/document.ts',
  ...given,
])
process.exitCode = ofCode || ofTests
