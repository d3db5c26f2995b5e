'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

/** A place as text: put on the map if it can be read, and kept with the reason if not. */
export function PasteField({ onPaste }: { onPaste: (text: string) => string | null }) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [field, said] = [useId(), useId()]

  function take() {
    const found = onPaste(text)
    setProblem(found)
    if (found === null) setText('')
  }

  return (
    <div className="places-map__paste">
      <label htmlFor={field}>Coordinates, GeoJSON or KML</label>
      <textarea
        aria-describedby={said}
        aria-invalid={problem !== null}
        id={field}
        onChange={({ target }) => setText(target.value)}
        placeholder="17.97, 102.6"
        rows={2}
        value={text}
      />
      <Button
        buttonStyle="secondary"
        disabled={!text.trim()}
        margin={false}
        onClick={take}
        size="small"
        type="button"
      >
        Put on the map
      </Button>
      <p aria-live="polite" className="places-map__warning" id={said}>
        {problem}
      </p>
    </div>
  )
}
