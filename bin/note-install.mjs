// npm runs this after it has changed node_modules, so that `npm install x` is not followed by an
// installation from scratch at the next start.
import { noteInstall } from './steps/install.mjs'

noteInstall()
