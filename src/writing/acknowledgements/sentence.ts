import type { Asked, Unusual } from './types'

const HOW = ' Correct it or, if it is right, acknowledge it with a reason: send '
const REASON = 'why it is right'

type Named = Omit<Asked, 'reason'>

/** The sentence that refuses an unusual value: what is unusual, and how it is acknowledged. */
export function sayUnusual({ check, message, path, value }: Unusual): string {
  const row: Asked = { check, path, value, reason: REASON }
  return `${message}${HOW}${JSON.stringify({ acknowledge: [row] })}.`
}

/** Reads back what `sayUnusual` wrote; null for any other sentence. Payload's form keeps no more than the sentence. */
export function readUnusual(sentence: string): { message: string; named: Named } | null {
  const at = sentence.lastIndexOf(HOW)
  if (at < 0) return null
  try {
    const sent = JSON.parse(sentence.slice(at + HOW.length, -1)) as { acknowledge: Asked[] }
    const [row] = sent.acknowledge
    if (!row) return null
    const { check, path, value } = row
    return { message: sentence.slice(0, at), named: { check, path, value } }
  } catch {
    return null
  }
}
