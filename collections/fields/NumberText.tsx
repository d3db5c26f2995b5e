'use client'
import { TextInput, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps } from 'payload'
import { useCallback, useEffect, useId, useState } from 'react'
import { readAmount, explainUnread, formatNumber, type Expected } from '@/money'
import { AmountSaid } from './AmountSaid'
import { useCurrency } from './useCurrency'

interface Props extends NumberFieldClientProps {
  /** An amount of money, or any other number. */
  kind: NonNullable<Expected['kind']>
}

/**
 * A number that is typed as text and read as people write it. What is typed stays on the screen; the
 * form sends the number or, where the text can't be read, the text, for the server to refuse.
 */
export function NumberText({ field, kind, path: fallbackPath, readOnly }: Props) {
  const { max, min } = field
  const currency = useCurrency(fallbackPath)
  // Without a judgement of its own the form keeps what the server said of an earlier text.
  const validate = useCallback(
    (value: unknown) => judge(value, { currency, kind, max, min }),
    [currency, kind, max, min],
  )
  const { disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: fallbackPath,
    validate,
  })
  const said = useId()
  const [typed, setTyped] = useState<{ text: string; value: unknown } | null>(null)
  const placeholder = textOf(field.admin?.placeholder)
  const expected = { currency, kind, max, min }
  const reading = typed === null ? undefined : readTyped(typed.text, expected)
  const isTyped = typed !== null && (typed.value === value || reading === value)
  const text = isTyped ? typed.text : writeValue(value)
  // The same text may mean something else, or nothing, once a currency is chosen beside it.
  useEffect(() => {
    if (isTyped && reading !== value) setValue(reading)
  }, [isTyped, reading, setValue, value])
  return (
    <div
      aria-describedby={said}
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
      <p aria-live="polite" className="number-text__said" id={said}>
        <Said expected={expected} path={path} text={text} />
      </p>
    </div>
  )
}

/** The number that was typed, null for nothing; the text itself where it is no number yet. */
function readTyped(text: string, expected: Expected): number | string | null {
  if (!text.trim()) return null
  const reading = readAmount(text, expected)
  return 'amount' in reading ? reading.amount : text
}

/** True, or why the value can not be sent as a number. */
function judge(value: unknown, expected: Expected): string | true {
  if (typeof value !== 'string' || !value.trim()) return true
  return explainUnread(value, readAmount(value, expected)) ?? true
}

function writeValue(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value)
  return typeof value === 'string' ? value : ''
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** What the text means, or why it means nothing. */
function Said({ expected, path, text }: { expected: Expected; path: string; text: string }) {
  if (!text.trim()) return null
  const reading = readAmount(text, expected)
  if (!('amount' in reading)) {
    return <span className="number-text__unread">{explainUnread(text, reading)}</span>
  }
  if (expected.kind === 'amount') return <AmountSaid amount={reading.amount} path={path} />
  return text.trim() === String(reading.amount) ? null : `= ${String(reading.amount)}`
}
