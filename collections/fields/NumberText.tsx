'use client'
import { TextInput, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps } from 'payload'
import { useCallback, useEffect, useId, useState } from 'react'
import { readAmount, explainUnread, formatNumber, type Expected } from '@/money'
import { AmountInWords } from './AmountInWords'
import { useCurrency } from './useCurrency'

interface Props extends NumberFieldClientProps {
  /** An amount of money, or any other number. */
  kind: NonNullable<Expected['kind']>
}

/**
 * A number typed as text and parsed as people write it. The typed text stays on the screen; the
 * form sends the number or, if it cannot be parsed, the text, for the server to refuse.
 */
export function NumberText({ field, kind, path: fallbackPath, readOnly }: Props) {
  const { max, min } = field
  const currency = useCurrency(fallbackPath)
  // Without its own validation, the form would keep the server's message about an earlier text.
  const validate = useCallback(
    (value: unknown) => validateNumber(value, { currency, kind, max, min }),
    [currency, kind, max, min],
  )
  const { disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: fallbackPath,
    validate,
  })
  const noteId = useId()
  const [typed, setTyped] = useState<{ text: string; value: unknown } | null>(null)
  const placeholder = textOf(field.admin?.placeholder)
  const expected = { currency, kind, max, min }
  const reading = typed === null ? undefined : readTyped(typed.text, expected)
  const isTyped = typed !== null && (typed.value === value || reading === value)
  const text = isTyped ? typed.text : formatValue(value)
  // The same text may mean something else, or nothing, once a currency is chosen next to it.
  useEffect(() => {
    if (isTyped && reading !== value) setValue(reading)
  }, [isTyped, reading, setValue, value])
  return (
    <div
      aria-describedby={noteId}
      className="number-text"
      role="group"
      style={mergeFieldStyles(field)}
    >
      <TextInput
        description={field.admin?.description}
        htmlAttributes={{ autoComplete: 'off' }}
        label={field.label}
        onChange={({ target }: { target: { value: string } }) => {
          const read = readTyped(target.value, expected)
          setTyped({ text: target.value, value: read })
          setValue(read)
        }}
        path={path}
        placeholder={placeholder}
        readOnly={readOnly || disabled}
        required={field.required}
        showError={showError}
        value={text}
      />
      <p aria-live="polite" className="number-text__said" id={noteId}>
        <ReadingNote expected={expected} path={path} text={text} />
      </p>
    </div>
  )
}

/** The number that was typed, null for nothing; the text itself if it is not a number yet. */
function readTyped(text: string, expected: Expected): number | string | null {
  if (!text.trim()) return null
  const reading = readAmount(text, expected)
  return 'amount' in reading ? reading.amount : text
}

/** True, or why the value cannot be sent as a number. */
function validateNumber(value: unknown, expected: Expected): string | true {
  if (typeof value !== 'string' || !value.trim()) return true
  return explainUnread(value, readAmount(value, expected)) ?? true
}

function formatValue(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value)
  return typeof value === 'string' ? value : ''
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** What the text means, or why it means nothing. */
function ReadingNote({ expected, path, text }: { expected: Expected; path: string; text: string }) {
  if (!text.trim()) return null
  const reading = readAmount(text, expected)
  if (!('amount' in reading)) {
    return <span className="number-text__unread">{explainUnread(text, reading)}</span>
  }
  if (expected.kind === 'amount') return <AmountInWords amount={reading.amount} path={path} />
  return text.trim() === String(reading.amount) ? null : `= ${String(reading.amount)}`
}
