/** Answers of the model as it is. They are emptied with every change, so none is ever old. */
export interface Answers {
  /** The answer kept under the key, else the computed one, which is kept where that is worth it. */
  of<Answer>(key: string, compute: () => Answer): Answer
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
  const kept = new Map<string, unknown>()

  const keep = (key: string, answer: unknown) => {
    // To the end of the row: what is asked for again stays longest.
    kept.delete(key)
    kept.set(key, answer)
    if (kept.size > most) kept.delete(kept.keys().next().value ?? key)
  }

  return {
    of<Answer>(key: string, compute: () => Answer): Answer {
      const isKept = kept.has(key)
      // A key names its question whole, so what is under it has the question's type.
      const answer = isKept ? (kept.get(key) as Answer) : compute()
      if (isKept) keep(key, answer)
      else if (isWorth(key)) keep(key, seal(answer))
      return answer
    },
    clear() {
      kept.clear()
    },
  }
}
