import type { AcknowledgementRequest, Unusual } from './types'

const INSTRUCTION = ' Correct it or, if it is right, acknowledge it with a reason: send '
const REASON_PLACEHOLDER = 'why it is right'

type Named = Omit<AcknowledgementRequest, 'reason'>

/** The message that refuses an unusual value: what is unusual, and how to acknowledge it. */
export function formatUnusual({ check, message, path, value }: Unusual): string {
  const row: AcknowledgementRequest = { check, path, value, reason: REASON_PLACEHOLDER }
  return `${message}${INSTRUCTION}${JSON.stringify({ acknowledge: [row] })}.`
}

/**
 * Parses a message of `formatUnusual`; null for any other. Payload's form keeps nothing but the
 * message.
 */
export function parseUnusual(sentence: string): { message: string; named: Named } | null {
  const at = sentence.lastIndexOf(INSTRUCTION)
  if (at < 0) return null
  try {
    const sent = JSON.parse(sentence.slice(at + INSTRUCTION.length, -1)) as {
      acknowledge: AcknowledgementRequest[]
    }
    const [row] = sent.acknowledge
    if (!row) return null
    const { check, path, value } = row
    return { message: sentence.slice(0, at), named: { check, path, value } }
  } catch {
    return null
  }
}
