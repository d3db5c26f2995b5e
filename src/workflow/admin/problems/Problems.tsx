'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { openField } from './openField'
import { PROBLEMS_ID } from './place'
import { placeOfField } from './placeOfField'
import type { Problem } from './readProblems'

/**
 * What has to be corrected before the step is possible. Payload's form forgets what the server said
 * of a field as soon as another one is typed into; this list stays until the next try.
 */
export function Problems({ problems }: { problems: Problem[] }) {
  const { docConfig } = useDocumentInfo()
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [problems])
  const place = document.getElementById(PROBLEMS_ID)
  if (!place) return null
  const fields: ClientField[] = docConfig?.fields ?? []
  return createPortal(
    <div className="problems">
      <p className="problems__head" ref={heading} tabIndex={-1}>
        {problems.length === 1 ? 'One thing to correct' : `${problems.length} things to correct`}
      </p>
      <ul>
        {problems.map(({ message, path }) => {
          const { label, tab } = placeOfField(fields, path)
          return (
            <li key={path}>
              <button onClick={() => void openField(path, tab)} type="button">
                {[tab, ...label].filter(Boolean).join(' › ')}
              </button>
              : {message}
            </li>
          )
        })}
      </ul>
    </div>,
    place,
  )
}
