import type { PayloadRequest } from 'payload'
import { isSame, type Acknowledgement, type Unusual } from '@/acknowledgements'
import { nameOfAccount } from '../nameOfAccount'
import { sayWhen } from '../notice/sayWhen'

interface Props {
  /** The newest text of the project, with all languages. */
  newest: Record<string, unknown>
  req: PayloadRequest
}

/** What the checks find unusual in the newest text, and who said that it is right, when and why. */
export async function Acknowledged({ newest, req }: Props) {
  const unusual = await readUnusual(newest, req)
  if (unusual.length === 0) return null
  const rows = (newest.acknowledgements ?? []) as Acknowledgement[]
  const answers = unusual.map((finding) => ({
    finding,
    row: rows.findLast((row) => isSame(row, finding)),
  }))
  const names = await readNames(rows, req)
  return (
    <section aria-labelledby="acknowledged" className="acknowledged">
      <h3 id="acknowledged">Unusual, please look twice</h3>
      <ul>
        {answers.map(({ finding, row }) => (
          <li key={finding.check + finding.path}>
            <p>{finding.message}</p>
            {row ? (
              <>
                <blockquote>{row.reason}</blockquote>
                <p className="acknowledged__by">
                  Acknowledged by {names.get(row.by) ?? 'the system'}, {sayWhen(row.at)}
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

type ReadFindings = (project: unknown, req: PayloadRequest) => Promise<(Unusual | object)[]>

/** The checks lie above the workflow: the projects' configuration brings them along. */
async function readUnusual(project: unknown, req: PayloadRequest): Promise<Unusual[]> {
  const { readFindings } = req.payload.collections.projects.config.custom as {
    readFindings?: ReadFindings
  }
  const findings = (await readFindings?.(project, req)) ?? []
  return findings.filter((finding): finding is Unusual => 'check' in finding)
}

async function readNames(
  rows: Acknowledgement[],
  req: PayloadRequest,
): Promise<Map<string | null, string>> {
  const ids = [...new Set(rows.flatMap(({ by }) => by ?? []))]
  const names = ids.map(async (id) => [id, await nameOfAccount(id, req)] as const)
  return new Map<string | null, string>(await Promise.all(names))
}
