'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { withKeys } from '@/project/sourceKeys'

/** A row under Sources, as it stands in the form. */
export interface Source {
  /** Of a row that was just added: the key that saving will give it. */
  key: string
  title: string
  /** Its place in the form, such as `sources.0`. */
  row: string
}

/** The sources that the form has now, saved or not. */
export function useSources(): Source[] {
  // As one text: the form's fields change with every letter, and these seldom.
  const found = useFormFields(([fields]) => {
    const { rows = [] } = fields.sources ?? {}
    const sources = rows.map((_, index) => {
      const row = `sources.${String(index)}`
      const textOf = (name: string) => {
        const value = fields[`${row}.${name}`]?.value
        return typeof value === 'string' ? value : ''
      }
      return { key: textOf('key'), title: textOf('title'), row }
    })
    return JSON.stringify(withKeys(sources))
  })
  return JSON.parse(found) as Source[]
}

/** Writes the key of a chosen source into its row: rows may move before they are saved. */
export function useFixedKeys(sources: Source[]): (key: string) => void {
  const { dispatchFields } = useForm()
  return (key) => {
    const row = sources.find((source) => source.key === key)?.row
    if (row) dispatchFields({ type: 'UPDATE', path: `${row}.key`, value: key })
  }
}
