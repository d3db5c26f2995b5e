import { getPayload, type Payload, type TypedUser } from 'payload'
import { entryOf } from '../generator/entry'
import { makeProjects, SEED } from '../generator/series'
import { STAFF } from '../staff'
import { stockConfig } from './stockConfig'

/**
 * `build/bench/writes.mjs ours|stock`: writes into DATA_DIR on its parent's request, and reports
 * how many milliseconds each act took. Both use Payload's Local API in this process, so that HTTP
 * is not measured with them.
 */
const isStock = process.argv[2] === 'stock'
const config = isStock ? await stockConfig() : (await import('@payload-config')).default
const payload = await getPayload({ config, cron: false })
const entries = entriesAfter()

type Times = Record<string, number>
const act = isStock ? createStock : createAndPublish

process.on('message', () => {
  act(payload).then(
    (times) => process.send?.({ times }),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.on('SIGTERM', () => void payload.destroy().then(() => process.exit(0)))
process.send?.({ origin: 'writes' })

/** Entries of projects that are not stored yet. */
function* entriesAfter(): Generator<Record<string, unknown>> {
  for (const project of makeProjects(100_000, SEED + 1)) yield entryOf(project)
}

function nextEntry(): Record<string, unknown> {
  const next = entries.next()
  if (next.done) throw new Error('No more entries')
  return next.value
}

let stored = 0

async function createStock({ create }: Payload): Promise<Times> {
  stored += 1
  const data = { ...nextEntry(), code: `XX-${stored}`, slug: `x-${stored}`, _status: 'published' }
  const stock = await timed(() =>
    create({ collection: 'projects', data: data as never, depth: 0, overrideAccess: true }),
  )
  return { stock: stock.duration }
}

async function createAndPublish(local: Payload): Promise<Times> {
  const user = await secretary(local)
  const rights = { collection: 'projects', depth: 0, overrideAccess: false, user } as const
  const create = await timed(() => local.create({ ...rights, data: nextEntry(), draft: true }))
  const { id } = create.result
  const step = (data: Record<string, unknown>) =>
    timed(() => local.update({ ...rights, id, data: data }))
  const submit = await step({ transition: 'submit' })
  const { submittedAt } = submit.result as { submittedAt?: string }
  const publish = await step({ transition: 'publish', submittedAt })
  return { create: create.duration, submit: submit.duration, publish: publish.duration }
}

async function secretary(local: Payload): Promise<TypedUser> {
  const email = STAFF.find(({ role }) => role === 'secretariat')?.email ?? ''
  const where = { email: { equals: email } }
  const { docs } = await local.find({ collection: 'users', where, limit: 1, depth: 0 })
  return { ...docs[0], collection: 'users' } as TypedUser
}

async function timed<Result>(
  run: () => Promise<Result>,
): Promise<{ duration: number; result: Result }> {
  const startedAt = performance.now()
  const result = await run()
  return { duration: performance.now() - startedAt, result }
}
