'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { parseUnusual } from '@/writing/acknowledgements'
import type { Problem } from '../connection/lastWrite'

/** How often the marks are set again: once for each answer that may still have been under way. */
const MAX_TIMES = 3

/**
 * Marks the fields of a refusal, with their rows and tabs. An answer of the server to something that
 * was typed before the refusal takes the marks away; they are then set again.
 */
export function MarkProblems({ problems }: { problems: readonly Problem[] }) {
  const [fields, dispatch] = useAllFormFields()
  const marked = useRef<{ problems: readonly Problem[]; times: number } | null>(null)
  useEffect(() => {
    if (marked.current?.problems !== problems) marked.current = { problems, times: 0 }
    const isMarked = problems.every(
      ({ message, path }) =>
        fields[path]?.valid === false && fields[path].errorMessage === sentence(message),
    )
    if (isMarked || marked.current.times >= MAX_TIMES) return
    marked.current.times += 1
    const errors = problems.map(({ message, path }) => ({ path, message: sentence(message) }))
    dispatch({ type: 'ADD_SERVER_ERRORS', errors } as unknown as Parameters<typeof dispatch>[0])
  }, [dispatch, fields, problems])
  return null
}

/** The field itself need not say how API clients acknowledge. */
function sentence(message: string): string {
  return parseUnusual(message)?.message ?? message
}
