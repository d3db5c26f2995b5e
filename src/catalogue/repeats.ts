/**
 * Tells whether something was asked for before, among the last `most` to twice as many different
 * ones. What is asked for once only is not worth keeping: what is kept for long and then dropped is
 * the dearest rubbish there is.
 */
export function createRepeats(most: number): (name: string) => boolean {
  let recent = new Set<string>()
  let before = new Set<string>()
  return (name) => {
    const isRepeated = recent.has(name) || before.has(name)
    recent.add(name)
    if (recent.size >= most) {
      before = recent
      recent = new Set()
    }
    return isRepeated
  }
}
