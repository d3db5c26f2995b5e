'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import { locateField } from '../problems/locateField'
import { openField } from '../problems/openField'

interface Props {
  heading: string
  /** A sentence below the heading, where the list has rows. */
  note?: string
  /** What is said where the list is empty. */
  none: string
  rows: readonly { path: string; message: string }[]
}

/** Fields of the entry, each with the reason why it is listed and a link that opens it. */
export function MissingList({ heading, none, note, rows }: Props) {
  const { docConfig } = useDocumentInfo()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {rows.length === 0 && <p>{none}</p>}
      {rows.length > 0 && note && <p>{note}</p>}
      <ul>
        {rows.map(({ message, path }) => {
          const { label, tab } = locateField(docConfig?.fields ?? [], path)
          return (
            <li key={path + message}>
              <button onClick={() => void openField(path, tab)} type="button">
                {[tab, ...label].filter(Boolean).join(' › ')}
              </button>
              : {message}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
