import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Catalogue } from '@/catalogue/types'
import type { ResponseCache } from './cache'
import { currentDataVersion } from './dataVersion'
import { ifNoneMatchIncludes } from './entityTag'
import { acceptsGzip } from './compress'
import { requestIdOf } from './requestId'
import { headersOf } from './send'

const decompress = promisify(gunzip)

/**
 * Responds from the cache if the cached response is based on the current data; returns whether it
 * did. The catalogue is brought up to date first, as for any response, so that none is ever
 * outdated.
 */
export async function respondFromCache(
  request: IncomingMessage,
  response: ServerResponse,
  cache: ResponseCache,
  catalogue: () => Catalogue,
): Promise<boolean> {
  const found = request.method === 'GET' ? cache.find(request.url ?? '') : undefined
  if (!found || (await currentDataVersion(catalogue)) !== found.version) return false
  const requestedId = request.headers['x-request-id']
  const idHeader = {
    'X-Request-Id': requestIdOf(typeof requestedId === 'string' ? requestedId : undefined),
  }
  if (ifNoneMatchIncludes(request.headers['if-none-match'], found.tag)) {
    response.writeHead(304, { ETag: found.tag, ...found.headers, ...idHeader }).end()
    return true
  }
  const isCompressed = found.isCompressed && acceptsGzip(request.headers['accept-encoding'])
  const body = found.isCompressed && !isCompressed ? await decompress(found.body) : found.body
  response.writeHead(200, {
    ...headersOf({ ...found, isCompressed }),
    'Content-Length': body.length,
    ...idHeader,
  })
  response.end(body)
  return true
}
