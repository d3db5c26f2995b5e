import { canonicalJson, digestOf, SHAPE } from '@/publications'
import type { StoredPublication } from '@/publications/log'
import type { Material, StoredProject, StoredRate } from '@/project'
import { writeRecord } from '@/project/record'
import { idOf } from './ids'
import { ORGANISATIONS, STORED_PROGRAMMES } from './organisations'

/** Time of the first generated publication; the others follow at equal intervals up to `LAST`. */
const FIRST = Date.UTC(2024, 0, 1)
const LAST = Date.UTC(2026, 9, 31)

const REFERRED = {
  organisations: new Map(ORGANISATIONS.map((row) => [row.id, row])),
  programmes: new Map(STORED_PROGRAMMES.map((row) => [row.id, row])),
  pictures: new Map<string, never>(),
  documents: new Map<string, never>(),
} satisfies Omit<Material, 'project' | 'rates'>

/** The log row of a generated project, with its record written the way the product does it. */
export function publicationOf(
  project: StoredProject,
  seq: number,
  of: { count: number; rates: StoredRate[] },
): StoredPublication {
  const record = canonicalJson(writeRecord({ project, rates: of.rates, ...REFERRED }))
  const at = new Date(FIRST + ((LAST - FIRST) * seq) / of.count).toISOString()
  return {
    id: idOf('publication', seq),
    seq,
    project: project.id,
    code: project.code,
    kind: 'published',
    at,
    firstPublishedAt: at,
    approver: null,
    record,
    shape: SHAPE,
    digest: digestOf(record),
    current: true,
  }
}
