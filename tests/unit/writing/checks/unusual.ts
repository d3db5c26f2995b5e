import { expect, test } from '@jest/globals'
import type { StoredProject, StoredRate } from '@/project'
import type { Unusual } from '@/writing/acknowledgements'
import { runChecks } from '@/writing/checks'

export const TODAY = '2026-11-28'

const rate = (currency: string, perUsd: number): StoredRate => ({
  ...{ id: currency, currency, period: '2026', perUsd },
  ...{ title: 'Rates', publisher: 'Bank' },
})
const RATES = [rate('LAK', 20_000), rate('EUR', 0.9), rate('THB', 35), rate('SGD', 1.3)]

const ENTRY = {
  id: '1',
  code: 'LA-TRA-0001',
  title: { en: 'A railway' },
  leadState: 'LA',
  states: ['LA'],
  sector: 'transport',
  subsectors: ['rail'],
  status: 'preparation',
  origin: 'ministry',
  sources: [{ key: 's1', title: 'A paper' }],
}

/** Everything unusual in an entry that is usual but for `more`. */
function unusualIn(more: object): Unusual[] {
  const project = { ...ENTRY, ...more } as unknown as StoredProject
  return runChecks(project, TODAY, RATES).filter((finding) => 'check' in finding)
}

/** The check, path and value of a finding. */
type Found = [check: string, path: string, value: string]

/** Rows of a table: what is said, the entry, and what is found; nothing where it is usual. */
type Row = [said: string, entry: object, ...found: Found[]]

/** Compares what is found, and whether each message names what was read, what is expected, and asks. */
export function testUnusual(rows: Row[]): void {
  test.each(rows.map(([said, entry, ...found]) => [said, entry, found] as const))(
    '%s',
    (_said, entry, found) => {
      const findings = unusualIn(entry)
      expect(findings.map(({ check, path, value }) => [check, path, value])).toEqual(found)
      for (const { message } of findings)
        expect(message).toMatch(/^[^?]*expected [^?]*\. [^.?]+\?$/)
    },
  )
}
