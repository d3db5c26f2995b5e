'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/** Payload's message that somebody else has taken over does not say who. */
const MESSAGE = '.document-take-over__content'

/** Says in Payload's message who has taken over the entry, and that no text is lost. */
export function TakenOver() {
  const { user } = useAuth()
  const { currentEditor } = useDocumentInfo()
  const [message, setMessage] = useState<Element | null>(null)
  const editor = currentEditor as { email?: string; id?: unknown } | null | undefined
  const name = typeof editor === 'object' && editor && editor.id !== user?.id ? editor.email : null
  useEffect(() => {
    if (!name) return
    const find = () => setMessage(document.querySelector(MESSAGE))
    find()
    const observer = new MutationObserver(find)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [name])
  if (!name || !message) return null
  return createPortal(
    <p>
      <strong>{name}</strong> is editing this entry now. Your text is kept in this browser, and
      offered to you when you open the entry again.
    </p>,
    message,
  )
}
