// `npm run db:copy`: everything that is stored to another place, of either engine.
import { ensurePrograms } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { runProgram } from './steps/run.mjs'
import { settle } from './steps/settings.mjs'

checkNode()
settle()
await ensureInstalled()
await ensurePrograms()
process.exitCode = await runProgram('copy.mjs', process.argv.slice(2))
