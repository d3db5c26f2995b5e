import { LRUCache } from 'lru-cache'

import { freezeDeep } from './freeze'

/** Different values kept: what is rarer than these is not shared. */
const MAX = 20_000

const known = new LRUCache<string, object>({ max: MAX })

/**
 * One frozen object for all equal ones. Projects say the same of many things (a step not stated,
 * an owner, a list of one state), and a hundred thousand copies of it fill the memory.
 */
export function intern<Value extends object>(value: Value): Value {
  const text = JSON.stringify(value)
  const found = known.get(text)
  // Equal texts are of equal values, so that what is found has the type of what was given.
  if (found) return found as Value
  known.set(text, freezeDeep(value))
  return value
}
