// The server of `npm run dev`, which restarts it.
import { serve } from './steps/serve.mjs'
import { loadSettings } from './steps/settings.mjs'

await serve({
  ...loadSettings({ mode: 'development' }),
  dev: true,
  program: 'build/dev/server.mjs',
})
