/** A row of a list in the form, as stored. */
export type Row = Record<string, unknown>

export interface Pair {
  left?: Row
  right?: Row
}

/**
 * Rows of two lists side by side by their ids: first those of the later list, in its order, then
 * those that it has no more. `moved` says whether rows that both have stand in another order.
 */
export function pairRows(before: Row[], after: Row[]): { pairs: Pair[]; moved: boolean } {
  const old = new Map(before.map((row) => [row.id, row]))
  const kept = new Set(after.map(({ id }) => id))
  const pairs: Pair[] = after.map((right) => {
    const left = old.get(right.id)
    return left ? { left, right } : { right }
  })
  const gone = before.filter(({ id }) => !kept.has(id)).map((left) => ({ left }))
  const orderBefore = before.map(({ id }) => id).filter((id) => kept.has(id))
  const orderAfter = after.map(({ id }) => id).filter((id) => old.has(id))
  const moved = orderBefore.some((id, index) => id !== orderAfter[index])
  return { pairs: [...pairs, ...gone], moved }
}
