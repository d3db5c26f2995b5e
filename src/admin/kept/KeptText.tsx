'use client'
import { createPortal } from 'react-dom'
import type { ReactNode } from 'react'
import { LOCALES } from '@/vocabulary'
import { KEPT_ID } from './elementId'
import { Offers } from './Offers'
import type { Kept } from './useKept'

function nameOf(code: string): string {
  return LOCALES.find((locale) => locale.code === code)?.label ?? code
}

/** Above the form: unsaved text of an earlier visit, and what else `children` says about the text. */
export function KeptText({ children, kept }: { kept: Kept; children?: ReactNode }) {
  const container = typeof document === 'undefined' ? null : document.getElementById(KEPT_ID)
  if (!container) return null
  return createPortal(
    <>
      {kept.isFull && (
        <p className="kept" role="alert">
          This browser has no room left for a copy of your text. Please save it now.
        </p>
      )}
      {children}
      <Offers kept={kept} />
      {kept.elsewhere.length > 0 && (
        <p className="kept" role="status">
          You have text in {kept.elsewhere.map(nameOf).join(' and ')} that was not saved. It is
          kept: change the language of the form to see it.
        </p>
      )}
    </>,
    container,
  )
}
