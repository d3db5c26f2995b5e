/** Characters of JSON that one rich text or shape may have: a long chapter, a long border. */
export const MAX_JSON = 300_000

/** Levels of objects and lists in one body; the deepest list of an editor's text has some forty. */
const MAX_LEVELS = 100

/** Whether a value is nested deeper than allowed. Looks without calling itself, however deep it is. */
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
