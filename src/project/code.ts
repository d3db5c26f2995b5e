import { codesOf, SECTORS, STATES, termOf } from '@/vocabulary'

const CODE = /^([A-Z]{2})-([A-Z]{3})-\d{4,9}$/
const SECTOR_PARTS: readonly string[] = SECTORS.map((sector) => sector.codePart)

/** What a code looks like, for a sentence that says so. */
export const EXAMPLE_CODE = `${codesOf(STATES)[0]}-${SECTOR_PARTS[0]}-0001`

/** Whether this can be the code of a project: a member state, a sector and a number. */
export function isProjectCode(text: string): boolean {
  const [, state = '', part = ''] = CODE.exec(text) ?? []
  return termOf(STATES, state) !== undefined && SECTOR_PARTS.includes(part)
}
