import { ensureBuilt } from '../../../bin/steps/build.mjs'
import { ensurePreparedOnMongodb } from '../prepared.mjs'
import { ensureMongodb } from './startMongodb.mjs'

/** The whole product, and a prepared database on MongoDB. */
export default async function setUp() {
  await ensureBuilt()
  await ensurePreparedOnMongodb(await ensureMongodb())
}
