import { ensurePrograms } from '../../../bin/steps/build.mjs'
import { ensurePreparedOnMongodb } from '../prepared.mjs'
import { ensureMongodb } from './startMongodb.mjs'

/** A prepared database on MongoDB; no pages. */
export default async function setUp() {
  await ensurePrograms()
  await ensurePreparedOnMongodb(await ensureMongodb())
}
