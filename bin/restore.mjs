// `npm run db:restore`: a backup into an empty place.
import { ensurePrograms } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { runProgram } from './steps/run.mjs'
import { settle } from './steps/settings.mjs'

checkNode()
settle()
await ensureInstalled()
await ensurePrograms()
process.exitCode = await runProgram('restore.mjs', process.argv.slice(2))
