import { LRUCache } from 'lru-cache'
import { createRepeatDetector } from '@/catalogue'
import type { WholeResponse } from './send'

/** A complete response with status 200, ready to be sent again. */
interface CachedResponse extends WholeResponse {
  /** The version of the data on which it is based: `dataVersion`. */
  version: string
  /** Its ETag. */
  tag: string
}

/**
 * Responses for one version of the data, by address: those for any other version are never sent.
 */
export interface ResponseCache {
  /** The response for this path and its parameters, for whatever version. */
  find(address: string): CachedResponse | undefined
  /** Whether this address was requested before, for any version; call it once per request. */
  shouldCache(address: string): boolean
  /** Does nothing if the response is too large. */
  store(address: string, response: CachedResponse): void
}

/**
 * Bytes of all cached responses and of a single one, so that a stranger with many requests cannot
 * use more.
 */
const MAX_BYTES = 64 * 1024 * 1024
const MAX_RESPONSE_BYTES = 256 * 1024
const MAX_ADDRESS_LENGTH = 1000
/** How many different addresses are remembered to recognise repeated ones. */
const REMEMBERED_ADDRESSES = 10_000
/** What a response costs besides its bytes. */
const OVERHEAD_BYTES = 500

/** Caches responses until the data change; the least recently used go first. */
export function createResponseCache(maxBytes = MAX_BYTES): ResponseCache {
  const cache = new LRUCache<string, CachedResponse>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }, address) => body.length + 2 * address.length + OVERHEAD_BYTES,
  })
  const isRepeated = createRepeatDetector(REMEMBERED_ADDRESSES)
  let version = ''
  let previousVersion = ''

  return {
    find: (address) => cache.get(address),
    shouldCache: (address) => address.length <= MAX_ADDRESS_LENGTH && isRepeated(address),
    store(address, response) {
      const { body } = response
      if (address.length > MAX_ADDRESS_LENGTH || body.length > MAX_RESPONSE_BYTES) return
      // Made before the last change and finished after it: it would never be sent.
      if (response.version === previousVersion) return
      if (response.version !== version) {
        cache.clear()
        previousVersion = version
        version = response.version
      }
      cache.set(address, response)
    },
  }
}
