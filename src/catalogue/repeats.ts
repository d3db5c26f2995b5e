import { LRUCache } from 'lru-cache'

/**
 * Tells whether something was asked for before, among the last `most` different ones. What is asked
 * for once only is not worth keeping: what is kept for long and then dropped is the dearest rubbish
 * there is.
 */
export function createRepeats(most: number): (name: string) => boolean {
  const recent = new LRUCache<string, true>({ max: most })
  return (name) => {
    const isRepeated = recent.has(name)
    recent.set(name, true)
    return isRepeated
  }
}
