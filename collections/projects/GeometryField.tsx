'use client'
import { TextareaInput, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'

/** A geometry as text. Payload's own JSON editor is loaded from another host, so it is not used. */
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
        const read = parseGeometry(text)
        setTyped({ text, value: read })
        setValue(read)
      }}
      path={path}
      readOnly={readOnly || disabled}
      rows={4}
      showError={showError}
      value={typed && typed.value === value ? typed.text : formatGeometry(value)}
    />
  )
}

/** What was typed as a value; the text itself if it is not JSON yet, for the server to refuse. */
function parseGeometry(text: string): unknown {
  if (!text.trim()) return null
  try {
    // Files of some programs start with a byte order mark, which trim removes.
    return JSON.parse(text.trim()) as unknown
  } catch {
    return text
  }
}

function formatGeometry(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
