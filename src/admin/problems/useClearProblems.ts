'use client'
import { useForm } from '@payloadcms/ui'

/**
 * Clears the errors of an earlier attempt from the form state. They say nothing about the
 * next one.
 */
export function useClearProblems(): () => void {
  const { dispatchFields, getFields } = useForm()
  return () => {
    for (const [path, { errorMessage, valid }] of Object.entries(getFields())) {
      if (valid !== false || !errorMessage) continue
      dispatchFields({ type: 'UPDATE', errorMessage: undefined, path, valid: true })
    }
  }
}
