import { toast } from '@payloadcms/ui'
import { wasStale } from '../connection/lastWrite'

interface Refusal {
  errors?: { message?: string }[]
}

/** How a write ended. A stale one was based on an old version: nothing was saved. */
export type Outcome = 'done' | 'refused' | 'stale'

/** Sends a step without the form; shows the reason of a refusal. */
export async function sendStep(
  address: string,
  step: Record<string, unknown>,
  method: 'PATCH' | 'POST' = 'PATCH',
): Promise<Outcome> {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(step),
  })
  if (response.ok) return 'done'
  const { errors } = (await response.json()) as Refusal
  toast.error(errors?.[0]?.message ?? 'It could not be done. Please try again.')
  return outcomeOf(response)
}

/** How the last write ended. Payload's form returns no response where it was refused. */
export function outcomeOf(response: Response | undefined): Outcome {
  if (response?.ok) return 'done'
  return wasStale() ? 'stale' : 'refused'
}
