import { LRUCache } from 'lru-cache'

/**
 * Tells whether something was asked for before, among the last `max` different ones. What is asked
 * for only once is not worth caching: objects that live long and are then dropped are the most
 * expensive garbage.
 */
export function createRepeatDetector(max: number): (name: string) => boolean {
  const recent = new LRUCache<string, true>({ max: max })
  return (name) => {
    const isRepeated = recent.has(name)
    recent.set(name, true)
    return isRepeated
  }
}
