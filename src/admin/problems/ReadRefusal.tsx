'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { parseUnusual } from '@/writing/acknowledgements'
import { readProblems, type Problem } from './readProblems'

interface Props {
  /** Must be the same function in every render. */
  onRead: (problems: Problem[]) => void
}

/** Milliseconds after which a refusal is taken to concern no field. */
const TIMEOUT_MS = 10_000

/**
 * Rendered after a refusal: reports the server's field errors as soon as the form has them. That
 * takes a render or two, and there is no event to wait for.
 */
export function ReadRefusal({ onRead }: Props) {
  const [fields, dispatch] = useAllFormFields()
  useEffect(() => {
    const problems = readProblems(fields)
    if (problems.length === 0) return
    onRead(problems)
    // The field itself need not say how API clients acknowledge.
    for (const { message, path } of problems) {
      const errorMessage = parseUnusual(message)?.message
      if (errorMessage) dispatch({ type: 'UPDATE', errorMessage, path, valid: false })
    }
  }, [dispatch, fields, onRead])
  useEffect(() => {
    const timer = setTimeout(() => onRead([]), TIMEOUT_MS)
    return () => clearTimeout(timer)
  }, [onRead])
  return null
}
