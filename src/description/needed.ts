import type { Validate } from 'payload'
import { number, relationship, select, text, textarea } from 'payload/shared'
import { DEFAULT_LOCALE } from '@/vocabulary'
import { isLocalised, type Form } from './kinds'

export const NEEDED = 'This is needed.'
export const NEEDED_IN_ENGLISH = 'This is needed in English.'

/** How Payload judges fields that bring no rule of their own. */
const OF_PAYLOAD: Partial<Record<string, Validate>> = {
  number: number as Validate,
  relationship: relationship as Validate,
  select: select as Validate,
  text: text as Validate,
  textarea: textarea as Validate,
}

type Judge = (value: unknown, options: Parameters<Validate>[1]) => ReturnType<Validate>

/**
 * Says in the form that a field is blank which a record is never without; of a member of a group,
 * only where the group says anything. What is sent is judged by the field's own rule alone.
 */
export function sayNeeded(form: Form, kind: Record<string, unknown>, isInGroup: boolean): Judge {
  const judge = (kind.validate ?? OF_PAYLOAD[String(kind.type)]) as Judge | undefined
  const isInEnglish = isLocalised(form)
  return (value, options) => {
    const isForm = options.event === 'onChange' && isBlank(value)
    const isAsked = !isInEnglish || options.req.locale === DEFAULT_LOCALE
    if (isForm && isAsked && !(isInGroup && isBlank(options.siblingData)))
      return isInEnglish ? NEEDED_IN_ENGLISH : NEEDED
    return judge?.(value, options) ?? true
  }
}

/**
 * Judges a required field of a row: a form may save the row half-filled as a draft, and the entry is
 * submitted once it is complete.
 */
export function unlessUnfinished(kind: Record<string, unknown>): Judge {
  const judge = (kind.validate ?? OF_PAYLOAD[String(kind.type)]) as Judge | undefined
  return (value, options) =>
    options.req.context?.unfinished === true && isBlank(value)
      ? true
      : (judge?.(value, options) ?? true)
}

/** Nothing, an empty text or list, or parts that are all of this. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return typeof value === 'object' && Object.values(value).every(isBlank)
}
