'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

/** How often the server is asked, in milliseconds. */
const PAUSE_MS = 1500

interface Props {
  /** Where the import is read. */
  address: string
  status: string
  words: string
  cursor: number
  total: number
}

interface Row {
  status?: string
  cursor?: number | null
  total?: number | null
}

/** How far a file is, asked again and again until it is done; then the page shows the result. */
export function Progress({ address, status, words, ...initial }: Props) {
  const router = useRouter()
  const [{ cursor, total }, setReached] = useState(initial)
  useEffect(() => {
    const timer = setInterval(() => {
      void fetch(address, { credentials: 'include' })
        .then(async (response) => (response.ok ? ((await response.json()) as Row) : null))
        // Out of reach: it is asked again.
        .catch(() => null)
        .then((row) => {
          if (!row) return
          setReached({ cursor: row.cursor ?? 0, total: row.total ?? 0 })
          if (row.status !== status) router.refresh()
        })
    }, PAUSE_MS)
    return () => clearInterval(timer)
  }, [address, router, status])
  const done = total > 0 ? `${words}: ${String(cursor)} of ${String(total)} rows` : `${words} …`
  return (
    <div className="spreadsheets__progress">
      <p role="status">{done}</p>
      <progress aria-label={words} max={Math.max(1, total)} value={cursor} />
      <p>You may leave this page: it goes on by itself.</p>
    </div>
  )
}
