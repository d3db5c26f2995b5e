/**
 * How many characters of JSON one rich text or geometry may have: a long chapter, a long border.
 */
export const MAX_JSON_LENGTH = 300_000

/** Levels of objects and lists in one body; the deepest rich text has about forty. */
const MAX_LEVELS = 100

/** Whether a value is nested too deeply. Works without recursion, however deep it is. */
export function isTooDeep(value: unknown): boolean {
  let level: object[] = isNested(value) ? [value] : []
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_LEVELS) return true
    level = level.flatMap((part) => Object.values(part).filter(isNested))
  }
  return false
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
