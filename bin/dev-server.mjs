// The server of `npm run dev`, started anew by it.
import { serve } from './steps/serve.mjs'
import { settle } from './steps/settings.mjs'

await serve({ ...settle({ mode: 'development' }), dev: true, program: 'build/dev/server.mjs' })
