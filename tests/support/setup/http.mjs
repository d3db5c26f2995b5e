import { ensureBuilt } from '../../../bin/steps/build.mjs'
import { ensurePrepared } from '../prepared.mjs'

/** The whole product, built as `npm start` builds it, and a prepared database. */
export default async function setUp() {
  await ensureBuilt()
  await ensurePrepared()
}
