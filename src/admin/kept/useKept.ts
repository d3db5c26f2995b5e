'use client'
import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useLocale,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { keepCopy, keyOf, otherLanguages, readCopies, type Place, type StoredCopy } from './copies'
import { compare, putTogether, type Choices, type Difference } from './merge'
import { unitsOf, withValue, type Data, type Unit } from './units'
import { valueAt } from '@/writing/unread'
import { useReplaceForm } from './useReplaceForm'

/** Milliseconds after a keystroke until the text is kept. */
const DELAY_MS = 400

/** A copy from earlier, with what in it differs from the form now. */
export interface Offer {
  copy: StoredCopy
  differences: Difference[]
}

/** What the form knows of unsaved text: its own, and that of earlier visits. */
export interface Kept {
  units: readonly Unit[]
  offers: readonly Offer[]
  /** Languages of this entry that have such text, too, by their codes. */
  elsewhere: readonly string[]
  /** The browser has no room for a copy. */
  isFull: boolean
  /** What the form was opened with, and what it has now. */
  read: () => { base: Data; mine: Data }
  /** The text was saved: its copy is no longer needed. */
  forget: () => void
  /** Puts the form's text together with a newer version; false if the server cannot be reached. */
  rebase: (stored: Data, differences: readonly Difference[], choices: Choices) => Promise<boolean>
  putBack: (offer: Offer, choices: Choices) => Promise<boolean>
  discard: (offer: Offer) => void
}

/** What is being typed, as of one opening of a form. */
interface Writing {
  place: Place
  key: string
  openedAt: string
  base: Data
  fields: FormState
}

/**
 * Keeps what is typed into the form in this browser until it is saved, and finds what was kept
 * before. The server may give the form other contents at any time: another language, a newer
 * version, a lock. Each such opening has a copy of its own.
 */
export function useKept(): Kept {
  const { user } = useAuth()
  const { collectionSlug, docConfig, id, initialState } = useDocumentInfo()
  const { code: locale } = useLocale()
  const [fields] = useAllFormFields()
  const { dispatchFields, setModified } = useForm()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const initializing = useFormInitializing()
  const submitted = useFormSubmitted()
  const replace = useReplaceForm()
  const units = useMemo(() => unitsOf(docConfig?.fields ?? []), [docConfig])
  const [offers, setOffers] = useState<readonly Offer[]>([])
  const [elsewhere, setElsewhere] = useState<readonly string[]>([])
  const [isFull, setFull] = useState(false)

  const writing = useRef<Writing | null>(null)
  const opening = useRef<unknown>(null)
  const interrupted = useRef<Writing | null>(null)
  const replaced = useRef<FormState | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const keep = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const now = writing.current
    if (!now) return
    const mine = reduceFieldsToValues(now.fields, true)
    const changed = compare(units, { base: now.base, mine, theirs: now.base })
    if (changed.length === 0) {
      localStorage.removeItem(now.key)
      return
    }
    const pick = (data: Data) =>
      Object.fromEntries(changed.map(({ unit: { path } }) => [path, valueAt(data, path) ?? null]))
    const copy = { at: new Date().toISOString(), base: pick(now.base), mine: pick(mine) }
    setFull(!keepCopy(localStorage, now.key, copy, now.openedAt))
  }, [units])

  const account = user ? String(user.id) : null
  const place = useMemo<Place | null>(
    () =>
      account && collectionSlug
        ? { account, collection: collectionSlug, document: id ? String(id) : null, locale }
        : null,
    [account, collectionSlug, id, locale],
  )

  const resume = useEffectEvent((base: Data, mine: Data) => {
    const differences = compare(units, { base, mine, theirs: base })
    if (differences.every(({ unit }) => SIMPLE.has(unit.field.type))) {
      for (const { mine: value, unit } of differences) {
        dispatchFields({ type: 'UPDATE', path: unit.path, value, valid: true })
      }
      setModified(true)
    } else void replace(putTogether(base, differences, {}))
  })

  useEffect(() => {
    // After a refusal the form has the same text as before.
    if (processing) return
    const isOther = opening.current !== initialState || writing.current?.place !== place
    if (writing.current && (initializing || isOther)) {
      // The form gets other contents: what was typed up to here stays in its copy.
      if (timer.current) keep()
      const isSamePlace = !initializing && writing.current.place === place
      interrupted.current = modified && isSamePlace ? writing.current : null
      // The fields change one render later than what they come from.
      replaced.current = !initializing && opening.current !== initialState ? fields : null
      writing.current = null
      if (modified) setModified(false)
    }
    if (!place || initializing || replaced.current === fields) return
    replaced.current = null
    const before = writing.current
    if (!modified && (!submitted || !before)) {
      const base = reduceFieldsToValues(fields, true)
      const openedAt = new Date().toISOString()
      opening.current = initialState
      const key = keyOf(place, crypto.randomUUID())
      const resumed = resumable(units, interrupted.current, base)
      interrupted.current = null
      const now = before ?? resumed ?? { place, key, openedAt }
      writing.current = { ...now, base, fields }
      if (resumed) resume(base, reduceFieldsToValues(resumed.fields, true))
      setOffers(findOffers(units, place, base, now.key))
      setElsewhere(otherLanguages(localStorage, place))
    } else if (modified && before) {
      writing.current = { ...before, fields }
      clearTimeout(timer.current)
      timer.current = setTimeout(keep, DELAY_MS)
    }
  }, [
    fields,
    initialState,
    initializing,
    keep,
    modified,
    place,
    processing,
    setModified,
    submitted,
    units,
  ])

  useEffect(() => {
    const keepNow = () => {
      if (timer.current) keep()
    }
    window.addEventListener('pagehide', keepNow)
    document.addEventListener('visibilitychange', keepNow)
    return () => {
      keepNow()
      window.removeEventListener('pagehide', keepNow)
      document.removeEventListener('visibilitychange', keepNow)
    }
  }, [keep])

  const read = useCallback(() => {
    const mine = reduceFieldsToValues(fields, true)
    return { base: writing.current?.base ?? mine, mine }
  }, [fields])

  const forget = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (writing.current) localStorage.removeItem(writing.current.key)
  }, [])

  function discard({ copy }: Offer): void {
    localStorage.removeItem(copy.key)
    setOffers((before) => before.filter((offer) => offer.copy.key !== copy.key))
  }

  return {
    units,
    offers,
    elsewhere,
    isFull,
    read,
    forget,
    discard,
    rebase: async (stored, differences, choices) => {
      if (!(await replace(putTogether(stored, differences, choices)))) return false
      if (writing.current) writing.current = { ...writing.current, base: stored }
      return true
    },
    putBack: async (offer, choices) => {
      if (!(await replace(putTogether(read().mine, offer.differences, choices)))) return false
      const now = writing.current
      // Until the form has drawn it, the text has its copy under the form's own key.
      if (now) keepCopy(localStorage, now.key, offer.copy, now.openedAt)
      discard(offer)
      return true
    },
  }
}

/** Fields whose value can be set without asking the server how they are drawn. */
const SIMPLE = new Set(['checkbox', 'json', 'number', 'select', 'text', 'textarea'])

/**
 * The text that was being typed when the form was drawn anew, if nothing stored has changed: for
 * example right after a save. It then goes on as if nothing had happened.
 */
function resumable(
  units: readonly Unit[],
  interrupted: Writing | null,
  stored: Data,
): Writing | null {
  if (!interrupted) return null
  const { base } = interrupted
  return compare(units, { base, mine: stored, theirs: base }).length === 0 ? interrupted : null
}

/** The copies that say something else than the form, but for its own. */
function findOffers(units: readonly Unit[], place: Place, stored: Data, own: string): Offer[] {
  return readCopies(localStorage, place).flatMap((copy): Offer[] => {
    if (copy.key === own) return []
    const kept = units.filter(({ path }) => Object.hasOwn(copy.mine, path))
    const nested = (values: Record<string, unknown>) =>
      Object.entries(values).reduce<Data>(
        (data, [path, value]) => withValue(data, path, value),
        stored,
      )
    const differences = compare(kept, {
      base: nested(copy.base),
      mine: nested(copy.mine),
      theirs: stored,
    })
    return differences.length === 0 ? [] : [{ copy, differences }]
  })
}
