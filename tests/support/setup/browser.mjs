import { findChromium } from '../chromium.mjs'
import setUpServer from './http.mjs'

/**
 * The product and a browser, found once, because unpacking it in two workers at a time would break
 * it.
 */
export default async function setUp() {
  process.env.CHROMIUM_PATH = await findChromium()
  await setUpServer()
}
