// `npm run check:accessibility`: runs axe on every page and the admin's main screens, at four
// widths in both themes. The ordinary tests check one width per theme.
import { runNode } from './steps/run.mjs'

const args = ['tests/journeys/accessibility.test.ts', '--selectProjects', 'browser']
process.exitCode = await runNode('bin/test.mjs', args, { env: { EVERY_LOOK: 'true' } })
