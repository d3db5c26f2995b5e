// `npm run user:create` and `npm run user:reset`: accounts without mail.
import { ensurePrograms } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { runProgram } from './steps/run.mjs'
import { settle } from './steps/settings.mjs'

checkNode()
settle()
await ensureInstalled()
await ensurePrograms()
process.exitCode = await runProgram('user.mjs', process.argv.slice(2))
