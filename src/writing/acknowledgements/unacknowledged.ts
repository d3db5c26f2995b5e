import { isSameFinding, formatUnusual, type AcknowledgementRequest } from '.'
import type { StoredProject } from '@/project'
import type { Finding } from '../checks/types'
import type { FieldError } from '../shape/fieldErrors'

/**
 * What remains to be refused: everything that is wrong, and everything unusual that was not
 * acknowledged.
 */
export function unacknowledged(
  findings: Finding[],
  acknowledgements: StoredProject['acknowledgements'],
): FieldError[] {
  return findings.flatMap((finding) => {
    if (!('check' in finding)) return [finding]
    if ((acknowledgements ?? []).some((row) => isSameFinding(findingKey(row), finding))) return []
    const { check, path, value } = finding
    return [{ path, message: formatUnusual(finding), check, value }]
  })
}

/** Acknowledgements that match no finding: the value was never there, or has changed since. */
export function unmatchedAcknowledgements(
  findings: Finding[],
  asked: AcknowledgementRequest[],
): FieldError[] {
  return asked.flatMap((one, index) =>
    findings.some((finding) => 'check' in finding && isSameFinding(one, finding))
      ? []
      : [
          {
            path: `acknowledge.${String(index)}.value`,
            message: `There is nothing to acknowledge: ${one.check} does not find “${one.value}” at ${one.path}.`,
          },
        ],
  )
}

function findingKey(row: NonNullable<StoredProject['acknowledgements']>[number]) {
  return { check: row.check, path: row.path, value: row.value }
}
