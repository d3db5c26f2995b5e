import type { PayloadRequest } from 'payload'
import type { StoredProject } from '@/project'
import { readFindings } from '@/writing/checks/readFindings'
import { isSameFinding, type Acknowledgement, type Unusual } from '@/writing/acknowledgements'
import { accountName } from '../accountName'
import { formatInstant } from '../formatDates'

interface Props {
  /** The newest version of the project, with all languages. */
  newest: Record<string, unknown>
  req: PayloadRequest
}

/** The unusual values of the newest version, and who acknowledged them when and why. */
export async function Acknowledged({ newest, req }: Props) {
  const unusual = await readUnusual(newest as unknown as StoredProject, req)
  const { sameAs } = newest as unknown as StoredProject
  if (unusual.length === 0 && !sameAs) return null
  const rows = (newest.acknowledgements ?? []) as Acknowledgement[]
  const acknowledged = unusual.map((finding) => ({
    finding,
    row: rows.findLast((row) => isSameFinding(row, finding)),
  }))
  const names = await readNames(rows, req)
  return (
    <section aria-labelledby="acknowledged" className="acknowledged">
      <h3 id="acknowledged">Unusual, please look twice</h3>
      {sameAs && <p>According to its ministry this is the same project as {sameAs}.</p>}
      <ul>
        {acknowledged.map(({ finding, row }) => (
          <li key={[finding.check, finding.path, finding.value].join(' ')}>
            <p>{finding.message}</p>
            {row ? (
              <>
                <blockquote>{row.reason}</blockquote>
                <p className="acknowledged__by">
                  Acknowledged by {names.get(row.by) ?? 'the system'}, {formatInstant(row.at)}
                </p>
              </>
            ) : (
              <p className="acknowledged__by">Not acknowledged.</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

async function readUnusual(project: StoredProject, req: PayloadRequest): Promise<Unusual[]> {
  const findings = await readFindings(project, req)
  return findings.filter((finding) => 'check' in finding)
}

async function readNames(
  rows: Acknowledgement[],
  req: PayloadRequest,
): Promise<Map<string | null, string>> {
  const ids = [...new Set(rows.flatMap(({ by }) => by ?? []))]
  const names = ids.map(async (id) => [id, await accountName(id, req)] as const)
  return new Map<string | null, string>(await Promise.all(names))
}
