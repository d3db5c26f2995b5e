'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { readProblems, type Problem } from './readProblems'

interface Props {
  /** Must be the same function at each picture. */
  onRead: (problems: Problem[]) => void
}

/** Milliseconds after which a refusal is taken to speak of no field. */
const PATIENCE = 2_000

/**
 * Put on the screen once a step was refused: tells what the server said of the fields as soon as the
 * form shows it. That is a picture or two later, and not at a moment that could be waited for.
 */
export function ReadRefusal({ onRead }: Props) {
  const [fields] = useAllFormFields()
  useEffect(() => {
    const problems = readProblems(fields)
    if (problems.length > 0) onRead(problems)
  }, [fields, onRead])
  useEffect(() => {
    const timer = setTimeout(() => onRead([]), PATIENCE)
    return () => clearTimeout(timer)
  }, [onRead])
  return null
}
