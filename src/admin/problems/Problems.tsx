'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { parseUnusual, type AcknowledgementRequest } from '@/writing/acknowledgements'
import { Acknowledge } from './Acknowledge'
import { FillInStep } from './FillInStep'
import { LinkDuplicate } from './LinkDuplicate'
import { openField } from './openField'
import { PROBLEMS_ID } from './elementId'
import { locateField } from './locateField'
import type { Problem } from '../connection/lastWrite'

interface Props {
  problems: Problem[]
  /** The button label of the refused step; undefined where nothing can be acknowledged. */
  retry?: string
  isBusy: boolean
  /**
   * The reasons for unusual values, by message. Held by the parent, so they survive another
   * refusal.
   */
  reasons: Record<string, string>
  onReasons: (reasons: Record<string, string>) => void
  onAcknowledge: (rows: AcknowledgementRequest[]) => void
}

/**
 * What has to be corrected before the step is possible. Payload's form drops the server's messages
 * as soon as another field is edited; this list stays until the next attempt.
 */
export function Problems(props: Props) {
  const { isBusy, onAcknowledge, onReasons, problems, reasons, retry } = props
  const { docConfig } = useDocumentInfo()
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [problems])
  const container = document.getElementById(PROBLEMS_ID)
  if (!container) return null
  const fields: ClientField[] = docConfig?.fields ?? []
  const acknowledgements = problems.flatMap(({ message }) => {
    const unusual = parseUnusual(message)
    const reason = reasons[message]?.trim()
    return unusual && reason ? [{ ...unusual.named, reason }] : []
  })
  const canAcknowledge =
    retry !== undefined && problems.some(({ message }) => parseUnusual(message))
  return createPortal(
    <div className="problems">
      <p className="problems__head" ref={heading} tabIndex={-1}>
        {problems.length === 1 ? 'One thing' : `${problems.length} things`} to correct
        {canAcknowledge && ' or to acknowledge'}
      </p>
      <ul>
        {problems.map(({ message, path }) => {
          const { label, tab } = locateField(fields, path)
          const unusual = parseUnusual(message)
          return (
            <li key={path + message}>
              {label.length > 0 && (
                <>
                  <button onClick={() => void openField(path, tab)} type="button">
                    {[tab, ...label].filter(Boolean).join(' › ')}
                  </button>
                  {': '}
                </>
              )}
              {unusual?.message ?? message}
              <FillInStep path={path} />
              {unusual && <LinkDuplicate {...unusual.named} />}
              {unusual && canAcknowledge && (
                <Acknowledge
                  onChange={(reason) => onReasons({ ...reasons, [message]: reason })}
                  value={reasons[message] ?? ''}
                />
              )}
            </li>
          )
        })}
      </ul>
      {canAcknowledge && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy || acknowledgements.length === 0}
          id="acknowledge"
          onClick={() => onAcknowledge(acknowledgements)}
          type="button"
        >
          {`Acknowledge and ${retry.toLowerCase()}`}
        </Button>
      )}
    </div>,
    container,
  )
}
