import { LRUCache } from 'lru-cache'

import { freezeDeep } from './freeze'

/** How many different values are shared; rarer ones are not. */
const MAX_VALUES = 20_000

const known = new LRUCache<string, object>({ max: MAX_VALUES })

/**
 * Returns one frozen object for all equal ones. Many projects share the same values (a step not
 * stated, an owner, a list of one state), and a hundred thousand copies would fill the memory.
 */
export function intern<Value extends object>(value: Value): Value {
  const text = JSON.stringify(value)
  const found = known.get(text)
  // Equal texts come from equal values, so the shared object has the type of the one given.
  if (found) return found as Value
  known.set(text, freezeDeep(value))
  return value
}
