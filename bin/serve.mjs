// Serves what is built on a database that is prepared: the last step of `npm start`, and a further
// process beside a first one.
import { checkNode } from './steps/node-version.mjs'
import { serve } from './steps/serve.mjs'
import { settle } from './steps/settings.mjs'

checkNode()
await serve(settle())
