/** A text in three parts: the common beginning, the difference, the common end. */
export interface Marked {
  start: string
  changed: string
  end: string
}

/** Marks the difference between two texts, from the first to the last word that differs. */
export function markWords(before: string, after: string): { before: Marked; after: Marked } {
  const left = before.split(/(\s+)/)
  const right = after.split(/(\s+)/)
  const shorter = Math.min(left.length, right.length)
  let head = 0
  while (head < shorter && left[head] === right[head]) head += 1
  let tail = 0
  while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1
  return { before: cut(left, head, tail), after: cut(right, head, tail) }
}

function cut(words: string[], head: number, tail: number): Marked {
  const last = words.length - tail
  return {
    start: words.slice(0, head).join(''),
    changed: words.slice(head, last).join(''),
    end: words.slice(last).join(''),
  }
}
