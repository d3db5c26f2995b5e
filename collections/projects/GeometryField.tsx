'use client'
import { TextareaInput, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'

/** A geometry as text. Payload's own editor for JSON is fetched from another host, so it is not used. */
export function GeometryField({ field, path: fallbackPath, readOnly }: JSONFieldClientProps) {
  const { disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: fallbackPath,
  })
  const [typed, setTyped] = useState<{ text: string; value: unknown } | null>(null)
  return (
    <TextareaInput
      description={field.admin?.description}
      label={field.label}
      onChange={({ target: { value: text } }) => {
        const read = readGeometry(text)
        setTyped({ text, value: read })
        setValue(read)
      }}
      path={path}
      readOnly={readOnly || disabled}
      rows={4}
      showError={showError}
      value={typed && typed.value === value ? typed.text : writeGeometry(value)}
    />
  )
}

/** What was typed as a value; the text itself where it is not JSON yet, for the server to judge. */
function readGeometry(text: string): unknown {
  if (!text.trim()) return null
  try {
    // Files of some programs begin with a byte order mark, which trim takes away.
    return JSON.parse(text.trim()) as unknown
  } catch {
    return text
  }
}

function writeGeometry(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
