/** A text in three: what both sides begin with, what differs, what both end with. */
export interface Marked {
  start: string
  changed: string
  end: string
}

/** Marks what differs between two texts, from the first to the last word that is not the same. */
export function markWords(before: string, after: string): { before: Marked; after: Marked } {
  const left = before.split(/(\s+)/)
  const right = after.split(/(\s+)/)
  const least = Math.min(left.length, right.length)
  let head = 0
  while (head < least && left[head] === right[head]) head += 1
  let tail = 0
  while (tail < least - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1
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
