import { LRUCache } from 'lru-cache'

/** Attempts for one key within a window. */
interface Window {
  attempts: number
  /** Milliseconds since 1970. */
  endsAt: number
}

/** Attempts counted by key in windows of fixed length, in bounded memory. */
export interface Windows {
  /**
   * Counts one attempt; returns the attempts in the window, this one included, and the seconds to
   * its end.
   */
  add(key: string): { attempts: number; seconds: number }
  /** The attempts so far, without counting one. */
  attempts(key: string): number
  /** Takes one attempt back. */
  undo(key: string): void
  forget(key: string): void
}

/**
 * `length` is in milliseconds. Beyond `maxKeys` keys the oldest is forgotten, so that a stranger
 * with many keys does not fill the memory.
 */
export function createWindows(length: number, maxKeys: number, now = Date.now): Windows {
  const windows = new LRUCache<string, Window>({ max: maxKeys })
  // Peeked at only: a key that is used again and again lives no longer than others.
  const current = (key: string): Window | undefined => {
    const found = windows.peek(key)
    if (found && found.endsAt > now()) return found
    windows.delete(key)
    return undefined
  }
  return {
    add(key) {
      const before = current(key)
      const window = before ?? { attempts: 0, endsAt: now() + length }
      window.attempts += 1
      if (!before) windows.set(key, window)
      return { attempts: window.attempts, seconds: Math.ceil((window.endsAt - now()) / 1000) }
    },
    attempts: (key) => current(key)?.attempts ?? 0,
    undo(key) {
      const window = current(key)
      if (window) window.attempts = Math.max(0, window.attempts - 1)
    },
    forget: (key) => void windows.delete(key),
  }
}
