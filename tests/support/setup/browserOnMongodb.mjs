import { findChromium } from '../chromium.mjs'
import setUpServer from './httpOnMongodb.mjs'

/** The product on MongoDB and a browser. */
export default async function setUp() {
  process.env.CHROMIUM_PATH = await findChromium()
  await setUpServer()
}
