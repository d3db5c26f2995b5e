'use client'
import { useForm } from '@payloadcms/ui'
import { readProblems } from './readProblems'

/**
 * Clears the errors of an earlier attempt from the form state. Otherwise they would be mistaken for
 * the server's response to the next one.
 */
export function useClearProblems(): () => void {
  const { dispatchFields, getFields } = useForm()
  return () => {
    for (const { path } of readProblems(getFields())) {
      dispatchFields({ type: 'UPDATE', errorMessage: undefined, path, valid: true })
    }
  }
}
