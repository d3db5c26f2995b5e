'use client'
import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

/**
 * Returns a function that takes a refused step again, as soon as the form is based on the version
 * of the given `updatedAt`.
 */
export function useAgain(take: () => void, isBusy: boolean): (updatedAt: string) => void {
  const { data } = useDocumentInfo()
  const modified = useFormModified()
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    if (awaited.current === null || isBusy || !modified) return
    if (data?.updatedAt !== awaited.current) return
    awaited.current = null
    take()
  })
  return useCallback((updatedAt) => {
    awaited.current = updatedAt
  }, [])
}
