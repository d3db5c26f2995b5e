// Serves the existing build on a prepared database: the last step of `npm start`, and the way to
// add a further process.
import { checkNode } from './steps/node-version.mjs'
import { serve } from './steps/serve.mjs'
import { loadSettings } from './steps/settings.mjs'

checkNode()
await serve(loadSettings())
