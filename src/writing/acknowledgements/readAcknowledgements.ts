import { MAX_REASON, MAX_VALUE, type AcknowledgementRequest } from '.'
import { codesOf, UNUSUAL_CHECKS } from '@/vocabulary'
import type { FieldError } from '../shape/fieldErrors'

/**
 * As many as a list of an entry may have rows, so that the form can acknowledge all its locations
 * at once.
 */
const MAX_ROWS = 200

/** What a request acknowledges, and what is wrong with its format. */
export function readAcknowledgements(sent: unknown): {
  asked: AcknowledgementRequest[]
  problems: FieldError[]
} {
  // A form sends 0 for an empty list, as for every list.
  if (sent === undefined || sent === null || sent === 0) return { asked: [], problems: [] }
  if (!Array.isArray(sent) || sent.length > MAX_ROWS) {
    const message = `This must be a list of at most ${String(MAX_ROWS)} acknowledgements.`
    return { asked: [], problems: [{ path: 'acknowledge', message }] }
  }
  const problems = sent.flatMap((row, index) => errorsIn(row, `acknowledge.${String(index)}`))
  return { asked: problems.length > 0 ? [] : sent.map(trim), problems }
}

function errorsIn(row: unknown, path: string): FieldError[] {
  const given = (row ?? {}) as Record<string, unknown>
  const allowed: string[] = codesOf(UNUSUAL_CHECKS)
  const isCheck = typeof given.check === 'string' && allowed.includes(given.check)
  return [
    ...(isCheck ? [] : [{ path: `${path}.check`, message: `Allowed: ${allowed.join(', ')}.` }]),
    ...checkText(given.path, `${path}.path`, MAX_VALUE, 'Name the field, as the refusal did.'),
    ...checkText(given.value, `${path}.value`, MAX_VALUE, 'Name the value, as the refusal did.'),
    ...checkText(given.reason, `${path}.reason`, MAX_REASON, 'Say why it is right.'),
  ]
}

function checkText(value: unknown, path: string, max: number, message: string): FieldError[] {
  if (typeof value !== 'string' || !value.trim()) return [{ path, message }]
  return value.length > max
    ? [{ path, message: `At most ${String(max)} characters are allowed.` }]
    : []
}

function trim({ check, path, reason, value }: AcknowledgementRequest): AcknowledgementRequest {
  return { check, path, value, reason: reason.trim() }
}
