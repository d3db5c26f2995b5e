import { LRUCache } from 'lru-cache'

/** Answers of the model as it is. They are emptied with every change, so none is ever old. */
export interface Answers {
  /** The answer kept under the key, else the computed one, which is kept where that is worth it. */
  of<Answer extends object>(key: string, compute: () => Answer): Answer
  clear(): void
}

interface Keeping {
  /** Asked once for every key that nothing is kept under. */
  isWorth: (key: string) => boolean
  /** Makes an answer ready to be handed to many callers. */
  seal: <Answer>(answer: Answer) => Answer
}

/** Keeps at most `most` answers; the longest unused go first. */
export function createAnswers(most: number, { isWorth, seal }: Keeping): Answers {
  const kept = new LRUCache<string, object>({ max: most })
  return {
    of<Answer extends object>(key: string, compute: () => Answer): Answer {
      const found = kept.get(key)
      // A key names its question whole, so what is under it has the question's type.
      if (found) return found as Answer
      const answer = compute()
      if (isWorth(key)) kept.set(key, seal(answer))
      return answer
    },
    clear() {
      kept.clear()
    },
  }
}
