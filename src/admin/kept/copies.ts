/** Where a text belongs: nobody but this account is ever shown it, and only in this form. */
export interface Place {
  account: string
  collection: string
  /** The entry's id; null for one that was never saved. */
  document: string | null
  locale: string
}

/** What was typed into a form and not saved, as this browser keeps it. */
export interface Copy {
  /** When it was kept, as ISO 8601. */
  at: string
  /** The changed fields by their path: as they were when the form was opened, and as typed. */
  base: Record<string, unknown>
  mine: Record<string, unknown>
}

/** A copy with the key under which it is stored. */
export interface StoredCopy extends Copy {
  key: string
}

type Store = Pick<Storage, 'getItem' | 'key' | 'length' | 'removeItem' | 'setItem'>

const PREFIX = 'unsaved:'
const SIGN_OUT = 'signed-out:'
const KEPT_FOR_MS = 7 * 24 * 60 * 60 * 1000

/**
 * The key of one form's copy. `slot` is new each time a form is opened, so that two tabs with the
 * same entry do not overwrite each other's text.
 */
export function keyOf(place: Place, slot: string): string {
  return `${prefixOf(place)}${slot}`
}

function prefixOf({ account, collection, document, locale }: Place): string {
  return `${PREFIX}${[account, collection, document ?? 'new', locale].join(':')}:`
}

/**
 * Keeps a copy; returns false if the browser has no room for it. Nothing is kept once the account
 * has signed out in another tab after the form was opened at `openedAt`.
 */
export function keepCopy(store: Store, key: string, copy: Copy, openedAt: string): boolean {
  const account = key.slice(PREFIX.length).split(':')[0] ?? ''
  if ((store.getItem(SIGN_OUT + account) ?? '') > openedAt) return true
  try {
    store.setItem(key, JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

/** The copies of a form that have not expired, the newest first. */
export function readCopies(store: Store, place: Place, now = Date.now()): StoredCopy[] {
  return keysOf(store, prefixOf(place))
    .flatMap((key): StoredCopy[] => {
      const copy = readCopy(store, key)
      return copy && !isExpired(copy, now) ? [{ ...copy, key }] : []
    })
    .sort((a, b) => b.at.localeCompare(a.at))
}

/** The other languages of the same entry in which text is kept, by their codes. */
export function otherLanguages(store: Store, place: Place, now = Date.now()): string[] {
  const entry = prefixOf({ ...place, locale: '' }).slice(0, -1)
  const locales = keysOf(store, entry).flatMap((key) => {
    const copy = readCopy(store, key)
    return copy && !isExpired(copy, now) ? [key.slice(entry.length).split(':')[0] ?? ''] : []
  })
  return [...new Set(locales)].filter((locale) => locale !== place.locale)
}

/** Removes what any account left here more than seven days ago. */
export function removeExpired(store: Store, now = Date.now()): void {
  for (const key of keysOf(store, PREFIX)) {
    const copy = readCopy(store, key)
    if (!copy || isExpired(copy, now)) store.removeItem(key)
  }
  for (const key of keysOf(store, SIGN_OUT)) {
    if (now - Date.parse(store.getItem(key) ?? '') > KEPT_FOR_MS) store.removeItem(key)
  }
}

/** Removes all copies of an account that signs out, and keeps its other tabs from adding more. */
export function removeAllOf(store: Store, account: string, now = Date.now()): void {
  for (const key of keysOf(store, `${PREFIX}${account}:`)) store.removeItem(key)
  store.setItem(SIGN_OUT + account, new Date(now).toISOString())
}

function keysOf(store: Store, prefix: string): string[] {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
  return keys.filter((key) => key.startsWith(prefix))
}

/** Other programs of this address may have written anything here. */
function readCopy(store: Store, key: string): Copy | null {
  try {
    const { at, base, mine } = JSON.parse(store.getItem(key) ?? '') as Partial<Copy>
    return at && base && mine && !Number.isNaN(Date.parse(at)) ? { at, base, mine } : null
  } catch {
    return null
  }
}

function isExpired({ at }: Copy, now: number): boolean {
  return now - Date.parse(at) > KEPT_FOR_MS
}
