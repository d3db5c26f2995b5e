// `npm run build`: installs and builds whatever is out of date, without touching a database.
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'

checkNode()
await ensureInstalled()
await ensureBuilt()
