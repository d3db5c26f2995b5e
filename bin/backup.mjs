// `npm run db:backup`: database and files into a folder, while the server runs.
import { ensurePrograms } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { runProgram } from './steps/run.mjs'
import { settle } from './steps/settings.mjs'

checkNode()
settle()
await ensureInstalled()
await ensurePrograms()
process.exitCode = await runProgram('backup.mjs', process.argv.slice(2))
