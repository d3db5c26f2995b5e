import { AREAS, DELIVERY_MODELS, SECTORS, STATES, STATUSES, codesOf } from '@/vocabulary'
import { createRandom, type Random } from '../generator/random'

/** An investor's choices in a list. Both APIs can express them exactly. */
export interface Question {
  sector?: string[]
  state?: string[]
  status?: string[]
  area?: string[]
  deliveryModel?: string[]
  limit: number
}

/** The page sizes of the list. */
const PAGE_SIZES = [10, 15, 20, 25, 30] as const

/** Questions with one to four filters, without repetition. */
export function differentQuestions(seed: number): () => Question {
  const random = createRandom(seed)
  const seen = new Set<string>()
  return () => {
    for (;;) {
      const question = randomQuestion(random)
      const text = JSON.stringify(question)
      if (seen.has(text)) continue
      seen.add(text)
      return question
    }
  }
}

/** Twenty questions, repeated. */
export function repeatedQuestions(seed: number): () => Question {
  const next = differentQuestions(seed)
  const few = Array.from({ length: 20 }, next)
  return cycle(few)
}

/** Cycles through the items. */
export function cycle<Item>(items: readonly Item[]): () => Item {
  let at = 0
  return () => {
    const item = items[at % items.length]
    at += 1
    if (item === undefined) throw new RangeError('Nothing to take')
    return item
  }
}

function randomQuestion(random: Random): Question {
  const some = (codes: readonly string[], max: number) => random.some(codes, random.whole(1, max))
  return {
    ...(random.chance(0.5) && { sector: some(codesOf(SECTORS), 1) }),
    ...(random.chance(0.8) && { state: some(codesOf(STATES), 3) }),
    ...(random.chance(0.5) && { status: some(codesOf(STATUSES).slice(0, 4), 2) }),
    ...(random.chance(0.3) && { area: some(codesOf(AREAS), 2) }),
    ...(random.chance(0.3) && { deliveryModel: some(codesOf(DELIVERY_MODELS), 3) }),
    limit: random.pick(PAGE_SIZES),
  }
}
