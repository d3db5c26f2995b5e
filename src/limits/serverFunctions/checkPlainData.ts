/** Levels of objects and lists; the deepest rich text has about forty. */
const MAX_LEVELS = 100

/** Names by which a path could reach what every object inherits. */
const INHERITED = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * What is wrong with the arguments as a whole, or undefined: they must be plain data of limited
 * depth. Works without recursion, however deep they are. Their length is bounded by that of the
 * body.
 */
export function checkPlainData(args: object): string | undefined {
  let level: object[] = [args]
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_LEVELS) return `The arguments are nested deeper than ${MAX_LEVELS} levels.`
    const next: object[] = []
    for (const part of level) {
      if (!isPlain(part)) return 'The arguments hold something else than plain data.'
      for (const [name, value] of Object.entries(part)) {
        if (name.split('.').some((step) => INHERITED.has(step))) {
          return 'An argument has a name that objects inherit.'
        }
        if (typeof value === 'function' || typeof value === 'symbol') {
          return 'The arguments hold something else than plain data.'
        }
        if (typeof value === 'object' && value !== null) next.push(value as object)
      }
    }
    level = next
  }
  return undefined
}

/** A call may also carry promises, files, maps and forms; no function here takes them. */
function isPlain(part: object): boolean {
  if (Array.isArray(part) || part instanceof Date) return true
  const prototype: unknown = Object.getPrototypeOf(part)
  return prototype === null || prototype === Object.prototype
}
