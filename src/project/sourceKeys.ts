/**
 * Sources with a key each: those without one get the first of s1, s2, … that no other has, in their
 * order.
 */
export function withKeys<Row extends { key?: string | null }>(
  sources: readonly Row[],
): (Row & { key: string })[] {
  const taken = new Set(sources.map((row) => row.key))
  let n = 0
  return sources.map((row) => {
    if (row.key) return { ...row, key: row.key }
    do n += 1
    while (taken.has(`s${String(n)}`))
    return { ...row, key: `s${String(n)}` }
  })
}
