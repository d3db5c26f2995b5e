'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { readRefusal } from './readRefusal'

interface Props {
  /** Where the import is started. */
  address: string
  /** Rows that would be created or changed. */
  valid: number
  refused: number
}

/** Imports everything where nothing is refused, else the valid rows. */
export function StartButtons({ address, refused, valid }: Props) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const rows = refused > 0 ? 'valid' : 'all'
  const words =
    rows === 'all' ? `Import all (${String(valid)})` : `Import the ${String(valid)} valid rows`

  async function start() {
    setSending(true)
    setProblem(null)
    try {
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ rows }),
      })
      if (!response.ok) setProblem(await readRefusal(response))
      router.refresh()
    } catch {
      setProblem('The server could not be reached. Please try again.')
    } finally {
      setSending(false)
    }
  }

  return (
    <div>
      <button
        className="spreadsheets__button"
        disabled={isSending}
        onClick={() => void start()}
        type="button"
      >
        {words}
      </button>
      <p role="alert">{problem}</p>
    </div>
  )
}
