/** A row of a list in the form, as stored. */
export type Row = Record<string, unknown>

export interface Pair {
  left?: Row
  right?: Row
}

/**
 * Pairs the rows of two lists by id: first those of the later list, in its order, then the removed
 * ones. `moved` says whether the rows in both lists are in a different order.
 */
export function pairRows(before: Row[], after: Row[]): { pairs: Pair[]; moved: boolean } {
  const old = new Map(before.map((row) => [row.id, row]))
  const remaining = new Set(after.map(({ id }) => id))
  const pairs: Pair[] = after.map((right) => {
    const left = old.get(right.id)
    return left ? { left, right } : { right }
  })
  const removed = before.filter(({ id }) => !remaining.has(id)).map((left) => ({ left }))
  const orderBefore = before.map(({ id }) => id).filter((id) => remaining.has(id))
  const orderAfter = after.map(({ id }) => id).filter((id) => old.has(id))
  const moved = orderBefore.some((id, index) => id !== orderAfter[index])
  return { pairs: [...pairs, ...removed], moved }
}
