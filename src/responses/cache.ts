import { LRUCache } from 'lru-cache'
import { createRepeats } from '@/catalogue'
import type { WholeResponse } from './send'

/** A whole response with status 200, ready to be sent again. */
interface CachedResponse extends WholeResponse {
  /** Of the data that it was made from: `dataVersion`. */
  version: string
  /** Its ETag. */
  tag: string
}

/** Responses to one version of the data, by address: those of any other version are never sent. */
export interface ResponseCache {
  /** The response to this path with its parameters, of whatever version it is. */
  find(address: string): CachedResponse | undefined
  /** Whether this was asked for before, of this version or others; to be asked once a request. */
  shouldCache(address: string): boolean
  /** Does nothing with what is too large. */
  store(address: string, response: CachedResponse): void
}

/** Bytes of all cached responses, and of one: a stranger with many questions costs no more. */
const MAX_BYTES = 64 * 1024 * 1024
const MAX_RESPONSE_BYTES = 256 * 1024
const MAX_ADDRESS_LENGTH = 1000
/** Different addresses among which one is known again. */
const REMEMBERED_ADDRESSES = 10_000
/** What a response costs beside its bytes. */
const OVERHEAD_BYTES = 500

/** Caches responses until the data change; the longest unused go first. */
export function createResponseCache(maxBytes = MAX_BYTES): ResponseCache {
  const cache = new LRUCache<string, CachedResponse>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }, address) => body.length + 2 * address.length + OVERHEAD_BYTES,
  })
  const isRepeated = createRepeats(REMEMBERED_ADDRESSES)
  let version = ''
  let versionBefore = ''

  return {
    find: (address) => cache.get(address),
    shouldCache: (address) => address.length <= MAX_ADDRESS_LENGTH && isRepeated(address),
    store(address, response) {
      const { body } = response
      if (address.length > MAX_ADDRESS_LENGTH || body.length > MAX_RESPONSE_BYTES) return
      // Made before the last change and ready after it: nobody is given it any more.
      if (response.version === versionBefore) return
      if (response.version !== version) {
        cache.clear()
        versionBefore = version
        version = response.version
      }
      cache.set(address, response)
    },
  }
}
