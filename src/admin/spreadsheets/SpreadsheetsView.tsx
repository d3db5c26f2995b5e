import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { actorOf, ministry, secretariat } from '@/permissions'
import { labelOf, LOCALES, IMPORT_STATUSES, type MemberState } from '@/vocabulary'
import { languagesOf } from '@/spreadsheets/fill'
import { RULES } from '@/spreadsheets/help'
import { formatInstant } from '../formatDates'
import { ImportDetails } from './ImportDetails'
import { readImport, readImports, type ShownImport } from './readImports'
import { SendFile } from './SendFile'
import { spreadsheetsPath } from './spreadsheetsPath'

/** Where an officer takes a template or her projects as a file, sends one, and sees its check. */
export async function SpreadsheetsView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req
  const actor = actorOf(user)
  const isMinistry = ministry(actor) === true
  if (!user || !(isMinistry || secretariat(actor) === true)) {
    return (
      <Gutter className="spreadsheets">
        <h1>Spreadsheets</h1>
        <p>Spreadsheets are for ministries, and for the secretariat to look at.</p>
      </Gutter>
    )
  }
  const { admin, api } = payload.config.routes
  const page = spreadsheetsPath(admin)
  const asked = searchParams?.import
  const found = typeof asked === 'string' ? await readImport(payload, user, asked) : null
  const earlier = await readImports(payload, user)
  const state = actor.kind === 'person' && actor.role === 'ministry' ? actor.state : undefined
  return (
    <Gutter className="spreadsheets">
      <SetStepNav
        nav={[
          { label: 'Projects', url: `${admin}/collections/projects` },
          { label: 'Spreadsheets', url: page },
        ]}
      />
      <h1>Spreadsheets</h1>
      {found && (
        <ImportDetails address={`${api}/imports/${found.id}`} found={found} mayStart={isMinistry} />
      )}
      {state && <Files api={api} page={page} state={state} />}
      <Earlier imports={earlier} page={page} />
      <section aria-labelledby="rules-heading">
        <h2 id="rules-heading">How a file is filled in</h2>
        <ul>
          {RULES.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </Gutter>
  )
}

/** The files that can be taken, and where one is sent. */
function Files({ api, page, state }: { api: string; page: string; state: MemberState }) {
  const names = languagesOf(state).map((code) => LOCALES.find((one) => one.code === code)?.label)
  return (
    <>
      <section aria-labelledby="take-heading">
        <h2 id="take-heading">Take a file</h2>
        <ul>
          <li>
            An empty template: <a href={`${api}/projects/template?format=xlsx`}>template as XLSX</a>
            , <a href={`${api}/projects/template?format=csv`}>template as CSV</a>
          </li>
          <li>
            The projects that your state leads:{' '}
            <a href={`${api}/projects/export?format=xlsx`}>projects as XLSX</a>,{' '}
            <a href={`${api}/projects/export?format=csv`}>projects as CSV</a>
          </li>
        </ul>
        <p>
          Texts have a column in {names.join(' and ')}. CSV has the sheet of the projects alone: no
          sources, milestones, funding or other lists, and no drop-downs. What it has no column for
          stays as it is.
        </p>
      </section>
      <section aria-labelledby="send-heading">
        <h2 id="send-heading">Send a file</h2>
        <p>
          It is checked first: you see what each row would create or change, and nothing is stored
          until you say so. At most 10 MB and 5,000 projects.
        </p>
        <SendFile address={`${api}/imports?depth=0`} page={page} />
      </section>
    </>
  )
}

function Earlier({ imports, page }: { imports: readonly ShownImport[]; page: string }) {
  if (imports.length === 0) return null
  return (
    <section aria-labelledby="earlier-heading">
      <h2 id="earlier-heading">Files that were sent</h2>
      <ul>
        {imports.map(({ createdAt, id, name, status }) => (
          <li key={id}>
            <a href={`${page}?import=${id}`}>{name}</a>, {formatInstant(createdAt)}:{' '}
            {labelOf(IMPORT_STATUSES, status).toLowerCase()}
          </li>
        ))}
      </ul>
    </section>
  )
}
