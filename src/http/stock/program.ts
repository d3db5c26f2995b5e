import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { GET } from '@/app/(payload)/api/[...slug]/route'
import { POST } from '@/app/(payload)/api/graphql/route'
import { type Catalogue, createCatalogue, setCurrentCatalogue } from '@/catalogue'
import { CATALOGUE_QUERIES, classifyQuery } from '@/limits/front'
import { createForumReader, createPublicationsReader } from '@/publications'
import { fail } from '@/operations/fail'
import { startPayload } from '../startPayload'
import { TOKEN_HEADER, TOKEN_VARIABLE } from './reader'

/**
 * The program `build/reader.mjs`: serves what strangers read from Payload's API, with the same
 * routes as Next, but only to the process that started it.
 */
const token = process.env[TOKEN_VARIABLE]
delete process.env[TOKEN_VARIABLE]

// Ends with the process that started it and not earlier, since that one lets its requests finish.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => undefined)
process.once('disconnect', () => process.exit(0))

try {
  const payload = await startPayload()

  let catalogue: Catalogue | undefined
  /**
   * Loads the catalogue when it is requested together with rows; requests for the catalogue alone
   * are served elsewhere.
   */
  const loadCatalogue = async () => {
    catalogue ??= createCatalogue(createPublicationsReader(payload), {
      forum: createForumReader(payload),
    })
    setCurrentCatalogue(catalogue)
    await catalogue.ready
  }

  const app = new Hono()
  app.use(async (context, next) => {
    if (token === undefined || context.req.header(TOKEN_HEADER) !== token) {
      return context.text('Not for you.', 403)
    }
    return next()
  })
  app.use(compress())
  app.post('/api/graphql', async ({ req }) => {
    const body = await req.raw.clone().text()
    const fields = classifyQuery(body)?.fields
    if (CATALOGUE_QUERIES.some((name) => fields?.has(name))) await loadCatalogue()
    return POST(req.raw)
  })
  app.get('/api/*', ({ req }) => {
    const slug = req.path.split('/').slice(2).map(decodeURIComponent)
    // HEAD arrives here too, and gets the head of what GET would return.
    return GET(new Request(req.raw, { method: 'GET' }), { params: Promise.resolve({ slug }) })
  })

  const server = createServer(
    (request, response) => void getRequestListener(app.fetch)(request, response),
  )
  // The calling process decides how long a connection is kept.
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ port: (server.address() as AddressInfo).port })
  })
} catch (error) {
  fail(error)
}
