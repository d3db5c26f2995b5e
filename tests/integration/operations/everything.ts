import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { appendToTrail } from '@/trail'
import { pdf, picture } from '../../support/files'
import { ministryOf, secretariatOf } from '../../support/people'
import { entry, actionsOf, newest } from '../../support/projects'
import { sendFile } from '../../support/spreadsheets'

/**
 * Adds to the real catalogue what a copy could lose: drafts over published projects, versions in
 * three languages, a withdrawn project, a picture, a restricted document, JSON with null in it,
 * people with sessions and a person's preferences, a lock, rows of the trail with and without an
 * author, a spreadsheet that was sent. Returns the id of the project with the versions.
 */
export async function plantEverything(payload: Payload): Promise<string> {
  const people = {
    ministry: await ministryOf(payload, 'KH'),
    secretariat: await secretariatOf(payload),
  }
  const ministry = actionsOf(payload, people.ministry.user)
  const secretariat = actionsOf(payload, people.secretariat.user)
  const files = await upload(payload, people.ministry.user)

  const { id } = await ministry.create(entry(files))
  await ministry.save(id, { title: 'កំពង់ផែទន្លេសាប', summary: 'កំពង់ផែទន្លេ' }, 'km')
  await ministry.save(id, { title: 'Cảng Tonle Sap' }, 'vi')
  await ministry.step(id, 'submit')
  await secretariat.step(id, 'publish')
  await ministry.save(id, { summary: 'A river port, twice as large.' })

  const withdrawn = await ministry.create(entry({ title: 'A bridge that was not built' }))
  await ministry.step(withdrawn.id, 'submit')
  await secretariat.step(withdrawn.id, 'publish')
  await secretariat.step(withdrawn.id, 'withdraw')
  if ((await newest(payload, withdrawn.id)).stage !== 'withdrawn') throw new Error('Not withdrawn.')

  const { email, password } = people.ministry
  await payload.login({ collection: 'users', data: { email, password } })
  const user = { relationTo: 'users', value: people.ministry.user.id } as const
  await payload.db.create({
    collection: 'payload-preferences',
    data: { key: 'projects-list', user, value: { columns: [], sort: null, limit: 25 } },
  })
  await payload.create({
    collection: 'contacts',
    data: {
      project: id,
      name: 'Sok Dara',
      position: 'Head of ports',
      email: 'sok.dara@example.org',
      phone: '+855 23 000 000',
    },
    overrideAccess: false,
    user: people.ministry.user,
  })
  await payload.db.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'projects', value: id }, user },
  })
  await plantTrail(payload, people.secretariat.user, people.ministry.user.id)
  await plantImport(payload, people.ministry.user)
  return id
}

/** A spreadsheet that was checked, with its report and its file. */
async function plantImport(payload: Payload, user: TypedUser): Promise<void> {
  const id = await sendFile(payload, user, Buffer.from('Code\nnew-1\n'), 'quarter.csv')
  const report = { problems: [], more: 0, notes: ['A note'], rows: [{ row: 2, base: null }] }
  await payload.db.updateOne({ collection: 'imports', id, data: { status: 'checked', report } })
}

/** The details contain null and an empty list, which an engine must not drop. */
async function plantTrail(payload: Payload, user: TypedUser, row: string): Promise<void> {
  const details = { from: null, to: 'ministry', languages: [] }
  const byPerson = await createLocalReq({ user }, payload)
  await appendToTrail(byPerson, { collection: 'users', row, event: 'accountCreated', details })
  const bySystem = await createLocalReq({}, payload)
  await appendToTrail(bySystem, { collection: 'users', row, event: 'passwordSet' })
}

async function upload(payload: Payload, user: TypedUser) {
  const content = await picture()
  const image = await payload.create({
    collection: 'media',
    data: { alt: 'A quay at the river', credit: 'The ministry' },
    file: { name: 'quay.jpg', data: content, mimetype: 'image/jpeg', size: content.length },
    overrideAccess: false,
    user,
  })
  const text = Buffer.from(pdf)
  const study = await payload.create({
    collection: 'documents',
    data: { title: 'A study', documentType: 'feasibilityStudy', restricted: true },
    file: { name: 'study.pdf', data: text, mimetype: 'application/pdf', size: text.length },
    overrideAccess: false,
    user,
  })
  return { images: [image.id], documents: [study.id] }
}
