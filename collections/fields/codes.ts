import type { SelectField } from 'payload'
import { optionsOf, type Term } from '@/vocabulary'

type One = Partial<Omit<Extract<SelectField, { hasMany?: false }>, 'name' | 'options' | 'type'>>

/** One code of a vocabulary list. */
export function oneOf(name: string, list: readonly Term[], field: One = {}): SelectField {
  return { ...field, name, type: 'select', options: optionsOf(list) }
}

/** Several codes of a vocabulary list. */
export function manyOf(name: string, list: readonly Term[], field: One = {}): SelectField {
  return { ...field, name, type: 'select', hasMany: true, options: optionsOf(list) } as SelectField
}
