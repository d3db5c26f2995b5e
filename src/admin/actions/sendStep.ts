import { toast } from '@payloadcms/ui'

interface Refusal {
  errors?: { message?: string }[]
}

/** Sends a step without the form; returns whether it succeeded, and shows the reason if not. */
export async function sendStep(
  address: string,
  step: Record<string, unknown>,
  method: 'PATCH' | 'POST' = 'PATCH',
): Promise<boolean> {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(step),
  })
  if (response.ok) return true
  const { errors } = (await response.json()) as Refusal
  toast.error(errors?.[0]?.message ?? 'It could not be done. Please try again.')
  return false
}
