import { ensurePrograms } from '../../../bin/steps/build.mjs'
import { ensurePrepared } from '../prepared.mjs'

/** A prepared database; no pages. */
export default async function setUp() {
  await ensurePrograms()
  await ensurePrepared()
}
