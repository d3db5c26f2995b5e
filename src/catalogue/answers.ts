/** Answers of the model as it is. They are emptied with every change, so none is ever old. */
export interface Answers {
  /** The answer kept under the key, else the computed one, which is kept. */
  of<Answer>(key: string, compute: () => Answer): Answer
  clear(): void
}

/** Keeps at most `most` answers; the longest unused go first. */
export function createAnswers(most: number): Answers {
  const kept = new Map<string, unknown>()
  return {
    of<Answer>(key: string, compute: () => Answer): Answer {
      // A key names its question whole, so what is under it has the question's type.
      const answer = kept.has(key) ? (kept.get(key) as Answer) : compute()
      kept.delete(key)
      kept.set(key, answer)
      if (kept.size > most) kept.delete(kept.keys().next().value ?? key)
      return answer
    },
    clear() {
      kept.clear()
    },
  }
}
