import { toast } from '@payloadcms/ui'

interface Refusal {
  errors?: { message?: string }[]
}

/** Asks for a step without a form; answers whether it was done, and shows why where it was not. */
export async function sendStep(address: string, step: Record<string, unknown>): Promise<boolean> {
  const answer = await fetch(address, {
    method: 'PATCH',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(step),
  })
  if (answer.ok) return true
  const { errors } = (await answer.json()) as Refusal
  toast.error(errors?.[0]?.message ?? 'It could not be done. Please try again.')
  return false
}
