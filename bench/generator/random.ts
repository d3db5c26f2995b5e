/** Pseudo-random numbers, the same for the same seed on every machine. */
export interface Random {
  /** From 0 (inclusive) to 1 (exclusive). */
  next(): number
  /** A whole number, both ends included. */
  whole(from: number, to: number): number
  chance(probability: number): boolean
  pick<Item>(list: readonly Item[]): Item
  /** One of the keys, each as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Key
  /** Different items, in the list's order. */
  some<Item>(list: readonly Item[], count: number): Item[]
  /** Of a normal distribution with mean 0 and deviation 1. */
  normal(): number
}

/**
 * A separate generator for each seed (mulberry32): project 7 is the same whatever was generated
 * before.
 */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, whole(0, list.length - 1)),
    weighted: (weights) => {
      const entries = Object.entries(weights) as [never, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      return at(entries, entries.length - 1)[0]
    },
    some: (list, count) => {
      const places = new Set<number>()
      while (places.size < Math.min(count, list.length)) places.add(whole(0, list.length - 1))
      return [...places].sort((a, b) => a - b).map((place) => at(list, place))
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

function at<Item>(list: readonly Item[], place: number): Item {
  const item = list[place]
  if (item === undefined) throw new RangeError('Nothing to choose from')
  return item
}
