'use client'
import { useId } from 'react'
import { MAX_REASON } from '@/writing/acknowledgements'

interface Props {
  value: string
  onChange: (reason: string) => void
}

/** Asks for the reason why an unusual value is right. */
export function Acknowledge({ onChange, value }: Props) {
  const id = useId()
  return (
    <div className="problems__reason">
      <label htmlFor={id}>If it is right, say why</label>
      <textarea
        id={id}
        maxLength={MAX_REASON}
        onChange={({ target }) => onChange(target.value)}
        rows={2}
        value={value}
      />
    </div>
  )
}
