import type { Field } from 'payload'

/** A field's label as the form shows it in English. */
export function labelOfField(field: Field): string {
  const { label } = field as { label?: unknown }
  if (typeof label === 'string' && label) return label
  return 'name' in field && field.name ? wordsOf(field.name) : ''
}

/** `implementingAgencies` as `Implementing agencies`. */
function wordsOf(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
