import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'
import { seriesOf } from '../generator/project'
import { publicationOf } from '../generator/publication'
import { makeProjects } from '../generator/series'
import { bufferInserts } from './buffer'
import { checkFilled } from './check'
import { loadReference, reserveNumbers } from './reference'
import { storeProject, storePublication } from './rows'
import { openBulkWriter } from './write'

/** Projects between two bulk writes. */
const BATCH = 500

/**
 * `build/bench/fill.mjs COUNT complete|log`: fills DATA_DIR, which must be empty, with COUNT
 * generated projects, including versions and log rows, or only with their log rows.
 */
const [counted = '', extent = ''] = process.argv.slice(2)
const count = Number(counted)
const isComplete = extent === 'complete'
const folder = path.resolve(process.env.DATA_DIR ?? 'data')
mkdirSync(folder, { recursive: true })

const payload = await getPayload({ config, cron: false })
const rates = await loadReference(payload)
const last = new Map<string, number>([['publications', count]])
const projects = [...makeProjects(count)]
for (const project of projects) {
  last.set(`code:${seriesOf(project)}`, Number(project.code.slice(-4)))
}
await reserveNumbers(payload, last)

const writer = openBulkWriter(path.join(folder, 'catalogue.db'))
const buffer = bufferInserts(payload.db)
const digests = new Map<string, string>()
for (const [n, project] of projects.entries()) {
  const row = publicationOf(project, n + 1, { count, rates })
  if (isComplete) await storeProject(payload, project, n, row.at)
  await storePublication(payload, row)
  digests.set(project.id, row.digest)
  if ((n + 1) % BATCH === 0 || n + 1 === count) writer.write(buffer.take())
}
if (isComplete) await checkFilled(payload, digests)
await payload.destroy()
writer.close()
writeFileSync(path.join(folder, 'filled.json'), JSON.stringify({ count, extent }))
process.exit()
