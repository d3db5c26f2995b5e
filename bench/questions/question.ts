import { AREAS, DELIVERY_MODELS, SECTORS, STATES, STATUSES, codesOf } from '@/vocabulary'
import { createRandom, type Random } from '../generator/random'

/** What an investor may choose in a list. Both ways of asking can say it exactly. */
export interface Question {
  sector?: string[]
  state?: string[]
  status?: string[]
  area?: string[]
  deliveryModel?: string[]
  limit: number
}

/** Numbers of rows that a page of the list may have. */
const PAGE_SIZES = [10, 15, 20, 25, 30] as const

/** Questions of one to four filters, none of them asked twice. */
export function differentQuestions(seed: number): () => Question {
  const random = createRandom(seed)
  const asked = new Set<string>()
  return () => {
    for (;;) {
      const question = ask(random)
      const text = JSON.stringify(question)
      if (asked.has(text)) continue
      asked.add(text)
      return question
    }
  }
}

/** Twenty questions, over and over. */
export function repeatedQuestions(seed: number): () => Question {
  const next = differentQuestions(seed)
  const few = Array.from({ length: 20 }, next)
  return taking(few)
}

/** The items in turn, from the first again after the last. */
export function taking<Item>(items: readonly Item[]): () => Item {
  let at = 0
  return () => {
    const item = items[at % items.length]
    at += 1
    if (item === undefined) throw new RangeError('Nothing to take')
    return item
  }
}

function ask(random: Random): Question {
  const some = (codes: readonly string[], most: number) => random.some(codes, random.whole(1, most))
  return {
    ...(random.chance(0.5) && { sector: some(codesOf(SECTORS), 1) }),
    ...(random.chance(0.8) && { state: some(codesOf(STATES), 3) }),
    ...(random.chance(0.5) && { status: some(codesOf(STATUSES).slice(0, 4), 2) }),
    ...(random.chance(0.3) && { area: some(codesOf(AREAS), 2) }),
    ...(random.chance(0.3) && { deliveryModel: some(codesOf(DELIVERY_MODELS), 3) }),
    limit: random.pick(PAGE_SIZES),
  }
}
