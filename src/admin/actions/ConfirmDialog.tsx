'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { Question } from '@/writing/transitions'

/** Maximum length of a reason, same as the field's limit. */
const MAX_LENGTH = 2000

interface Props {
  label: string
  question: Question
  /** Held by the parent, so that it survives a refusal. */
  reason: string
  onReason: (reason: string) => void
  onConfirm: () => void
  onClose: () => void
}

/** Asks for confirmation or a reason before a transition. */
export function ConfirmDialog({ label, onConfirm, onClose, onReason, question, reason }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isMissing, setMissing] = useState(false)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])

  function confirm() {
    if (question.reason && !reason.trim()) {
      setMissing(true)
      return
    }
    dialog.current?.close()
    onConfirm()
  }

  return (
    <dialog aria-labelledby={heading} className="ask-first" onClose={onClose} ref={dialog}>
      <h2 id={heading}>{question.heading}</h2>
      <p>{question.body}</p>
      {question.reason && (
        <Reason
          isMissing={isMissing}
          label={question.reason}
          onChange={(text) => {
            onReason(text)
            setMissing(false)
          }}
          value={reason}
        />
      )}
      <div className="ask-first__answers">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => dialog.current?.close()}
          type="button"
        >
          Cancel
        </Button>
        <Button id="transition-confirm" margin={false} onClick={confirm} type="button">
          {label}
        </Button>
      </div>
    </dialog>
  )
}

interface ReasonProps {
  isMissing: boolean
  label: string
  onChange: (text: string) => void
  value: string
}

function Reason({ isMissing, label, onChange, value }: ReasonProps) {
  const id = useId()
  return (
    <div className="ask-first__reason">
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-describedby={isMissing ? `${id}-error` : undefined}
        aria-invalid={isMissing}
        id={id}
        maxLength={MAX_LENGTH}
        onChange={(event) => onChange(event.target.value)}
        required
        rows={5}
        value={value}
      />
      {isMissing && (
        <p className="ask-first__error" id={`${id}-error`} role="alert">
          Error: write what the ministry should change.
        </p>
      )}
    </div>
  )
}
