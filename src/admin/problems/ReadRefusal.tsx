'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { parseUnusual } from '@/writing/acknowledgements'
import { readProblems, type Problem } from './readProblems'

interface Props {
  /** Must be the same function at each picture. */
  onRead: (problems: Problem[]) => void
}

/** Milliseconds after which a refusal is taken to speak of no field. */
const TIMEOUT_MS = 10_000

/**
 * Put on the screen once a step was refused: tells what the server said of the fields as soon as the
 * form shows it. That is a picture or two later, and not at a moment that could be waited for.
 */
export function ReadRefusal({ onRead }: Props) {
  const [fields, dispatch] = useAllFormFields()
  useEffect(() => {
    const problems = readProblems(fields)
    if (problems.length === 0) return
    onRead(problems)
    // At the field itself there is no need to say how a program acknowledges.
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
