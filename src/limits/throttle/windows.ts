import { LRUCache } from 'lru-cache'

/** Tries of one key within a window. */
interface Window {
  tries: number
  /** Milliseconds since 1970. */
  ends: number
}

/** Tries counted by key in windows of fixed length, in bounded memory. */
export interface Windows {
  /** Counts one try; gives the tries of the window, this one included, and the seconds to its end. */
  add(key: string): { tries: number; seconds: number }
  /** The tries so far, without counting one. */
  tries(key: string): number
  /** Takes one try back. */
  undo(key: string): void
  forget(key: string): void
}

/**
 * `length` in milliseconds. Of more than `most` keys the one that was made first is forgotten, so a
 * stranger with many keys costs no memory.
 */
export function createWindows(length: number, most: number, now = Date.now): Windows {
  const windows = new LRUCache<string, Window>({ max: most })
  // Only looked at: a key that is tried again and again lives no longer than others.
  const current = (key: string): Window | undefined => {
    const found = windows.peek(key)
    if (found && found.ends > now()) return found
    windows.delete(key)
    return undefined
  }
  return {
    add(key) {
      const before = current(key)
      const window = before ?? { tries: 0, ends: now() + length }
      window.tries += 1
      if (!before) windows.set(key, window)
      return { tries: window.tries, seconds: Math.ceil((window.ends - now()) / 1000) }
    },
    tries: (key) => current(key)?.tries ?? 0,
    undo(key) {
      const window = current(key)
      if (window) window.tries = Math.max(0, window.tries - 1)
    },
    forget: (key) => void windows.delete(key),
  }
}
