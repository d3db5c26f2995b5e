// `npm start`: from a fresh clone to a running catalogue. Each step does nothing when it has
// nothing to do, so that a second start takes seconds.
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { checkPort } from './steps/port.mjs'
import { prepare } from './steps/prepare.mjs'
import { serve } from './steps/serve.mjs'
import { loadSettings } from './steps/settings.mjs'

checkNode()
const settings = loadSettings()
await checkPort(settings)
await ensureInstalled()
await ensureBuilt()
await prepare()
await serve(settings)
