import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Catalogue } from '@/catalogue/types'
import type { ResponseCache } from './cache'
import { currentVersion } from './dataVersion'
import { isNamedIn } from './entityTag'
import { acceptsGzip } from './pack'
import { requestIdOf } from './requestId'
import { headersOf } from './send'

const unpack = promisify(gunzip)

/**
 * Answers from the cache, where what it holds is of the data as they are now; says whether it did.
 * The catalogue is brought up to date first, as for any response, so that none is ever old.
 */
export async function answerFromCache(
  request: IncomingMessage,
  response: ServerResponse,
  cache: ResponseCache,
  catalogue: () => Catalogue,
): Promise<boolean> {
  const found = request.method === 'GET' ? cache.find(request.url ?? '') : undefined
  if (!found || (await currentVersion(catalogue)) !== found.version) return false
  const asked = request.headers['x-request-id']
  const named = { 'X-Request-Id': requestIdOf(typeof asked === 'string' ? asked : undefined) }
  if (isNamedIn(request.headers['if-none-match'], found.tag)) {
    response.writeHead(304, { ETag: found.tag, ...found.headers, ...named }).end()
    return true
  }
  const isPacked = found.isPacked && acceptsGzip(request.headers['accept-encoding'])
  const body = found.isPacked && !isPacked ? await unpack(found.body) : found.body
  response.writeHead(200, {
    ...headersOf({ ...found, isPacked }),
    'Content-Length': body.length,
    ...named,
  })
  response.end(body)
  return true
}
