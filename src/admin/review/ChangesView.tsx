import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { nameRow } from '@collections/projects/rowNames'
import { actorOf, staff } from '@/permissions'
import { FIELDS } from '@/project/fields'
import { TABS } from '@/project/tabs'
import { Acknowledged } from './Acknowledged'
import { ChangesTable } from './ChangesTable'
import { compare } from './compare'
import { NotForYou } from './NotForYou'
import { readNames } from './readNames'
import { readTexts, type Texts } from './readTexts'

/** Next to the form: the public and the newest version compared by value, in all languages. */
export async function ChangesView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const { payload, user } = req
  if (!docID || !user) return null
  if (staff(actorOf(user)) !== true) return <NotForYou />
  const texts = await readTexts(payload, user, String(docID))
  const { newest, shown } = texts
  const nameOf = await readNames(payload, user, [shown, newest])
  const changes = compare(FIELDS, TABS, shown ?? {}, newest, {
    nameOf,
    nameRow: (field, row) =>
      nameRow(field, row) ||
      (typeof row.organisation === 'string' ? nameOf('organisations', row.organisation) : ''),
  })
  const list = `${payload.config.routes.admin}/collections/projects`
  return (
    <Gutter className="changes">
      <SetStepNav
        nav={[
          { label: 'Projects', url: list },
          {
            label: typeof newest.code === 'string' ? newest.code : 'Project',
            url: `${list}/${docID}`,
          },
          { label: 'What changes' },
        ]}
      />
      <h2>What changes</h2>
      <p>{summarise(texts, changes.length)}</p>
      <Acknowledged newest={newest} req={req} />
      {changes.length > 0 && (
        <ChangesTable
          changes={changes}
          isNew={shown === null}
          newer={texts.stage === 'submitted' ? 'Submitted' : 'Newest text'}
        />
      )}
    </Gutter>
  )
}

function summarise({ shown }: Texts, count: number): string {
  if (!shown) {
    return 'The public does not see this project now: all of it would be new. This is the whole text.'
  }
  if (count === 0) return 'Nothing differs: the newest text is the public one.'
  const values = count === 1 ? 'One value differs' : `${count} values differ`
  return `${values} between what the public sees now and the newest text. What is not listed stays as it is.`
}
