import { MAX_REASON, MAX_VALUE, type Asked } from '.'
import { codesOf, UNUSUAL_CHECKS } from '@/vocabulary'
import type { Problem } from '../shape/problems'

/** As many as any list of an entry has rows, so that the form acknowledges all its places at once. */
const MAX_ASKED = 200

/** What a request acknowledges, and what is wrong with how it says so. */
export function readAsked(sent: unknown): { asked: Asked[]; problems: Problem[] } {
  // An empty list of a form is 0, as for every list.
  if (sent === undefined || sent === null || sent === 0) return { asked: [], problems: [] }
  if (!Array.isArray(sent) || sent.length > MAX_ASKED) {
    const message = `This must be a list of at most ${String(MAX_ASKED)} acknowledgements.`
    return { asked: [], problems: [{ path: 'acknowledge', message }] }
  }
  const problems = sent.flatMap((row, index) => problemsOf(row, `acknowledge.${String(index)}`))
  return { asked: problems.length > 0 ? [] : sent.map(trimmed), problems }
}

function problemsOf(row: unknown, path: string): Problem[] {
  const given = (row ?? {}) as Record<string, unknown>
  const allowed: string[] = codesOf(UNUSUAL_CHECKS)
  const isCheck = typeof given.check === 'string' && allowed.includes(given.check)
  return [
    ...(isCheck ? [] : [{ path: `${path}.check`, message: `Allowed: ${allowed.join(', ')}.` }]),
    ...text(given.path, `${path}.path`, MAX_VALUE, 'Name the field, as the refusal did.'),
    ...text(given.value, `${path}.value`, MAX_VALUE, 'Name the value, as the refusal did.'),
    ...text(given.reason, `${path}.reason`, MAX_REASON, 'Say why it is right.'),
  ]
}

function text(value: unknown, path: string, max: number, message: string): Problem[] {
  if (typeof value !== 'string' || !value.trim()) return [{ path, message }]
  return value.length > max
    ? [{ path, message: `At most ${String(max)} characters are allowed.` }]
    : []
}

function trimmed({ check, path, reason, value }: Asked): Asked {
  return { check, path, value, reason: reason.trim() }
}
