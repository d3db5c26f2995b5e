'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Keeps a row of a list unfolded while nothing in it has a name: Payload folds a row that was just
 * added as soon as the server has drawn it, before anything could be typed. `path` is the row's, such
 * as `tracks.0`.
 */
export function useUnfolded(path: string, isNameless: boolean): void {
  const { dispatchFields } = useForm()
  const end = path.lastIndexOf('.')
  const list = path.slice(0, end)
  const index = Number(path.slice(end + 1))
  const rows = useFormFields(([fields]) => fields[list]?.rows)
  const isFolded = rows?.[index]?.collapsed === true
  useEffect(() => {
    if (!rows || !isFolded || !isNameless) return
    const updatedRows = rows.map((row, at) => (at === index ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  }, [dispatchFields, index, isFolded, isNameless, list, rows])
}
