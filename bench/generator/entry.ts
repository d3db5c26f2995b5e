import { isLocale, textIn } from '@/vocabulary'
import type { StoredProject } from '@/project'

/** Fields that the system sets and no form sends. */
const NOT_ENTERED = new Set(['_status', 'code', 'id', 'origin', 'slug'])

/**
 * A generated project as a ministry's form sends it, in English: the data of a create operation
 * through any door. Texts in other languages follow in separate saves, as from a form.
 */
export function entryOf(project: StoredProject): Record<string, unknown> {
  const entered = Object.entries(project).filter(([name]) => !NOT_ENTERED.has(name))
  return inEnglish(Object.fromEntries(entered)) as Record<string, unknown>
}

function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish)
  if (value === null || typeof value !== 'object') return value
  const parts = Object.entries(value)
  if (parts.length > 0 && parts.every(([key]) => isLocale(key))) {
    return 'en' in value && typeof value.en === 'object' ? value.en : textIn(value, 'en')
  }
  return Object.fromEntries(
    parts.flatMap(([key, part]) => (part === undefined ? [] : [[key, inEnglish(part)]])),
  )
}
