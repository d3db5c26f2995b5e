import { countOutcomes } from '@/spreadsheets/check'
import { formatInstant } from '../formatDates'
import { Progress } from './Progress'
import type { ShownImport } from './readImports'
import { ProblemTable, RowTable } from './ReportTables'
import { StartButtons } from './StartButtons'

interface Props {
  /** Where the import is read and started. */
  address: string
  found: ShownImport
  /** Whether this person may have it imported. */
  mayStart: boolean
}

/** One file: how far it is, what its check found, and what can be done with it. */
export function ImportDetails({ address, found, mayStart }: Props) {
  const { createdAt, name, report, status } = found
  const rows = report?.rows ?? []
  const counts = countOutcomes(rows)
  const valid = counts.created + counts.changed
  return (
    <section aria-labelledby="import-heading">
      <h2 id="import-heading">{name}</h2>
      <p>Sent {formatInstant(createdAt)}</p>
      {(status === 'checking' || status === 'importing') && (
        <Progress
          address={`${address}?depth=0&select[status]=true&select[cursor]=true&select[total]=true`}
          cursor={found.cursor}
          key={status}
          status={status}
          total={found.total}
          words={status === 'checking' ? 'Checking' : 'Importing'}
        />
      )}
      {status === 'imported' && <Imported found={found} />}
      {status === 'failed' && (
        <p>
          The import was stopped by an error. What was imported until then is stored. Send the file
          again: rows that are stored are not stored twice.
        </p>
      )}
      {status === 'unreadable' && <p>Nothing of this file can be imported.</p>}
      {status === 'checked' && (
        <>
          <p>
            {counts.created} would be created, {counts.changed} changed, {counts.unchanged} are
            unchanged, {counts.refused} are refused. Nothing is stored yet.
          </p>
          {mayStart && valid > 0 && (
            <StartButtons
              address={`${address}/start`}
              refused={Math.max(counts.refused, report?.problems.length ?? 0)}
              valid={valid}
            />
          )}
        </>
      )}
      {report?.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {report && report.problems.length > 0 && (
        <ProblemTable
          caption="What is refused"
          file={name}
          more={report.more}
          problems={report.problems}
        />
      )}
      <RowTable
        rows={rows.filter(({ outcome }) => outcome === 'created' || outcome === 'changed')}
      />
    </section>
  )
}

function Imported({ found: { changed, created, name, refused } }: { found: ShownImport }) {
  return (
    <>
      <p role="status">
        Imported: {created} created, {changed} changed. They are drafts; submit them one by one when
        they are complete.
      </p>
      {refused.length > 0 && (
        <ProblemTable
          caption="What was refused since the check"
          file={name}
          more={0}
          problems={refused}
        />
      )}
    </>
  )
}
