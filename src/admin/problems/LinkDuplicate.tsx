'use client'
import { Button, toast, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { Unusual } from '@/writing/acknowledgements'

/** Beside an entry that looks like another: says that it is the same project. Nothing for any other finding. */
export function LinkDuplicate({ check, value }: Pick<Unusual, 'check' | 'value'>) {
  const { dispatchFields, setModified } = useForm()
  const [isLinked, setLinked] = useState(false)
  if (check !== 'duplicate') return null

  function link() {
    dispatchFields({ type: 'UPDATE', path: 'sameAs', value, valid: true })
    setModified(true)
    setLinked(true)
    toast.success('Linked. Try again when the rest is corrected.')
  }
  return (
    <div className="problems__offer">
      <Button
        buttonStyle="secondary"
        disabled={isLinked}
        margin={false}
        onClick={link}
        size="small"
      >
        {isLinked ? `Linked to ${value}` : `It is the same project as ${value}`}
      </Button>
    </div>
  )
}
