'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { parseUnusual, type AcknowledgementRequest } from '@/writing/acknowledgements'
import { Acknowledge } from './Acknowledge'
import { FillInStep } from './FillInStep'
import { openField } from './openField'
import { PROBLEMS_ID } from './place'
import { placeOfField } from './placeOfField'
import type { Problem } from './readProblems'

interface Props {
  problems: Problem[]
  /** The step that was refused, as its button reads; none where nothing can be acknowledged. */
  retry?: string
  isBusy: boolean
  /** Why what is unusual is right, by its message. Kept outside, so that another refusal loses none. */
  reasons: Record<string, string>
  onReasons: (reasons: Record<string, string>) => void
  onAcknowledge: (rows: AcknowledgementRequest[]) => void
}

/**
 * What has to be corrected before the step is possible. Payload's form forgets what the server said
 * of a field as soon as another one is typed into; this list stays until the next try.
 */
export function Problems(props: Props) {
  const { isBusy, onAcknowledge, onReasons, problems, reasons, retry } = props
  const { docConfig } = useDocumentInfo()
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [problems])
  const place = document.getElementById(PROBLEMS_ID)
  if (!place) return null
  const fields: ClientField[] = docConfig?.fields ?? []
  const asked = problems.flatMap(({ message }) => {
    const unusual = parseUnusual(message)
    const reason = reasons[message]?.trim()
    return unusual && reason ? [{ ...unusual.named, reason }] : []
  })
  const isAsking = retry !== undefined && problems.some(({ message }) => parseUnusual(message))
  return createPortal(
    <div className="problems">
      <p className="problems__head" ref={heading} tabIndex={-1}>
        {problems.length === 1 ? 'One thing' : `${problems.length} things`} to correct
        {isAsking && ' or to acknowledge'}
      </p>
      <ul>
        {problems.map(({ message, path }) => {
          const { label, tab } = placeOfField(fields, path)
          const unusual = parseUnusual(message)
          return (
            <li key={path + message}>
              <button onClick={() => void openField(path, tab)} type="button">
                {[tab, ...label].filter(Boolean).join(' › ')}
              </button>
              : {unusual?.message ?? message}
              <FillInStep path={path} />
              {unusual && isAsking && (
                <Acknowledge
                  onChange={(reason) => onReasons({ ...reasons, [message]: reason })}
                  value={reasons[message] ?? ''}
                />
              )}
            </li>
          )
        })}
      </ul>
      {isAsking && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy || asked.length === 0}
          id="acknowledge"
          onClick={() => onAcknowledge(asked)}
          type="button"
        >
          {`Acknowledge and ${retry.toLowerCase()}`}
        </Button>
      )}
    </div>,
    place,
  )
}
