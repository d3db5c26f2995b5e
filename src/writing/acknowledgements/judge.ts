import { isSame, sayUnusual, type Asked } from '.'
import type { StoredProject } from '@/project'
import type { Finding } from '../checks/types'
import type { Problem } from '../shape/problems'

/** What is left to refuse: all that is wrong, and what is unusual and was not acknowledged. */
export function unanswered(
  findings: Finding[],
  acknowledgements: StoredProject['acknowledgements'],
): Problem[] {
  return findings.flatMap((finding) => {
    if (!('check' in finding)) return [finding]
    if ((acknowledgements ?? []).some((row) => isSame(named(row), finding))) return []
    const { check, path, value } = finding
    return [{ path, message: sayUnusual(finding), check, value }]
  })
}

/** What was acknowledged without need: a value that was never there, or is another one by now. */
export function needless(findings: Finding[], asked: Asked[]): Problem[] {
  return asked.flatMap((one, index) =>
    findings.some((finding) => 'check' in finding && isSame(one, finding))
      ? []
      : [
          {
            path: `acknowledge.${String(index)}.value`,
            message: `There is nothing to acknowledge: ${one.check} does not find “${one.value}” at ${one.path}.`,
          },
        ],
  )
}

function named(row: NonNullable<StoredProject['acknowledgements']>[number]) {
  return { check: row.check, path: row.path, value: row.value }
}
