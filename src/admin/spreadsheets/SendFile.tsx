'use client'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { readRefusal } from './readRefusal'

interface Props {
  /** Where a file is sent. */
  address: string
  /** The page that shows an import, by its id. */
  page: string
}

/** Sends a file to be checked, and shows its import. */
export function SendFile({ address, page }: Props) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    setSending(true)
    setProblem(null)
    try {
      const body = new FormData(form)
      body.append('_payload', '{}')
      const response = await fetch(address, { method: 'POST', credentials: 'include', body })
      if (!response.ok) {
        setProblem(await readRefusal(response))
        return
      }
      const { doc } = (await response.json()) as { doc: { id: string } }
      form.reset()
      router.push(`${page}?import=${doc.id}`)
      router.refresh()
    } catch {
      setProblem('The server could not be reached. Nothing was sent; please try again.')
    } finally {
      setSending(false)
    }
  }

  return (
    <form className="spreadsheets__send" onSubmit={(event) => void send(event)}>
      <label htmlFor="spreadsheet-file">File, XLSX or CSV</label>
      <input accept=".xlsx,.csv" id="spreadsheet-file" name="file" required type="file" />
      <button className="spreadsheets__button" disabled={isSending} type="submit">
        {isSending ? 'Sending …' : 'Check this file'}
      </button>
      <p role="alert">{problem}</p>
    </form>
  )
}
