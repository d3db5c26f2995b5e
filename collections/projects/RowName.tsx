'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { ArrayFieldClient } from 'payload'
import { nameRow } from './rowNames'
import { useUnfolded } from './useUnfolded'

/** The header of a collapsed row: its contents in short, or the kind of row and its number. */
export function RowName({ field }: { field: ArrayFieldClient }) {
  const { data, path, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>()
  const name = data && nameRow(field.name, data)
  useUnfolded(path, !name)
  const singular = field.labels?.singular
  const kind = typeof singular === 'string' ? singular : 'row'
  const number = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${rowNumber + 1}`
  return <span className="row-label">{name || number}</span>
}
