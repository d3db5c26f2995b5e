// A command of `src/operations/commands`, by its name: accounts, backup, restore, copy.
import { ensurePrograms } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { runCommand } from './steps/run.mjs'
import { loadSettings } from './steps/settings.mjs'

const [name, ...args] = process.argv.slice(2)
checkNode()
loadSettings()
await ensureInstalled()
await ensurePrograms()
process.exitCode = await runCommand(name, args)
