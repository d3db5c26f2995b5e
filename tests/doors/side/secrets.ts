import {
  EMBARGO,
  forumRow,
  idOf,
  projectAfter,
  newMarker,
  newPicture,
  PDF,
  picture,
  project,
  PUBLIC,
  step,
} from '../seedRow'
import type { Fixture, SeededRow, Who } from '../seedRow'
import type { Client } from '../../support/http'

/** What must not leak, each with a unique word in it. */
export interface Secrets {
  /** A draft of the ministry. */
  draft: SeededRow
  /**
   * A published project with a newer draft: words of the draft, in English and Vietnamese, and a text
   * that was typed for a date.
   */
  changed: SeededRow & { code: string; inDraft: string; inVietnamese: string; unread: string }
  /** Returned by the secretariat, with this reason. */
  returned: SeededRow & { reason: string }
  /** Published with an unusual cost, which the ministry acknowledged with this reason. */
  acknowledged: SeededRow & { code: string; reason: string }
  /** Two published projects; each names a restricted document. */
  first: Published
  second: Published
  contact: SeededRow & { email: string }
  /** An account of the secretariat that has submitted `first`. */
  reviewer: { id: string; email: string }
  /** An account that these tests never sign in to. */
  account: { email: string }
  /** The stored password of the ministry's user. */
  password: { hash: string; salt: string }
  draftFile: { picture: string; small: string; pictureId: string }
  withdrawnFile: { picture: string; document: string; content: string }
  preference: SeededRow
  /** News of the Forum, published under an embargo. */
  embargoed: SeededRow
  /** A session that names a withdrawn project. */
  session: SeededRow & { withdrawn: SeededRow }
}

interface Published extends SeededRow {
  code: string
  submittedAt: string
  restricted: { id: string; filename: string; title: string; content: string }
}

/** Plants them all. `logIn` returns a client for an account. */
export async function plantSecrets(
  fixture: Fixture & { clients: Pick<Record<Who, Client>, 'administrator' | 'ministry'> },
  logIn: (account: { email: string; password: string }) => Promise<Client>,
): Promise<Secrets> {
  const reviewer = await newReviewer(fixture, logIn)
  const first = await publishedWithRestricted(fixture, 'a', reviewer.client)
  const contact = await fixture.ask.ministry.create('contacts', {
    project: first.id,
    name: `${first.marker}person`,
    email: `${first.marker}@example.org`,
  })
  return {
    draft: await project(fixture, { notes: 'Not public' }),
    changed: await publishedThenChanged(fixture),
    returned: await returnedWithReason(fixture),
    acknowledged: await publishedAsUnusual(fixture),
    first,
    second: await publishedWithRestricted(fixture, 'z'),
    contact: {
      collection: 'contacts',
      id: idOf(contact),
      marker: `${first.marker}person`,
      email: `${first.marker}@example.org`,
    },
    reviewer,
    account: await newAccount(fixture),
    password: await storedPassword(fixture),
    draftFile: await newDraftFile(fixture),
    withdrawnFile: await newWithdrawnFile(fixture),
    preference: await newPreference(fixture),
    embargoed: await forumRow(fixture, 'news', { ...PUBLIC, embargo: EMBARGO }),
    session: await newSession(fixture),
  }
}

async function newReviewer(
  fixture: Fixture,
  logIn: (account: { email: string; password: string }) => Promise<Client>,
) {
  const account = await newAccount(fixture)
  return { ...account, client: await logIn(account) }
}

async function newAccount({ ask }: Fixture) {
  const marker = newMarker()
  const account = { email: `${marker}@example.org`, password: 'long enough for anybody' }
  const data = { ...account, name: marker, role: 'secretariat' }
  return { ...account, id: idOf(await ask.administrator.create('users', data)) }
}

async function publishedWithRestricted(
  fixture: Fixture,
  initial: string,
  submits?: Client,
): Promise<Published> {
  const title = `${initial}${newMarker()}`
  const content = newMarker()
  const made = await fixture.ask.ministry.create(
    'documents',
    { title, documentType: 'projectPlan', restricted: true },
    { ...PDF, content: Buffer.concat([PDF.content, Buffer.from(`% ${content}\n`)]) },
  )
  const id = idOf(made)
  const row = await project(fixture, {
    documents: [id],
    readiness: { feasibility: { answer: 'done', date: '2026', source: 's1', document: id } },
  })
  if (submits) await submits.send('PATCH', `/api/projects/${row.id}`, { transition: 'submit' })
  else await step(fixture, row, 'submit')
  await step(fixture, row, 'publish')
  const stored = (path: string) => fixture.store.read('projects', { id: row.id }, path)
  return {
    ...row,
    code: await stored('code'),
    submittedAt: await stored('submittedAt'),
    restricted: { id, title, content, filename: await filenameOf(fixture, 'documents', id) },
  }
}

function filenameOf(
  fixture: Fixture,
  collection: 'documents' | 'media',
  id: string,
): Promise<string> {
  return fixture.store.read(collection, { id }, 'filename')
}

async function publishedThenChanged(
  fixture: Fixture & { clients: { ministry: Client } },
): Promise<Secrets['changed']> {
  const row = await projectAfter(fixture, ['submit', 'publish'])
  const [inDraft, inVietnamese, unread] = [newMarker(), newMarker(), newMarker()]
  idOf(await fixture.ask.ministry.update(row, { notes: inDraft }))
  idOf(await fixture.ask.ministry.update(row, { title: inVietnamese }, 'vi'))
  const address = `/api/projects/${row.id}?draft=true&unfinished=true`
  const saved = await fixture.clients.ministry.send('PATCH', address, { end: { date: unread } })
  if (saved.status !== 200) throw new Error(`The unfinished draft was not saved: ${saved.text}`)
  const code = await fixture.store.read('projects', { id: row.id }, 'code')
  return { ...row, code, inDraft, inVietnamese, unread }
}

async function returnedWithReason(fixture: Fixture): Promise<Secrets['returned']> {
  const row = await projectAfter(fixture, ['submit', 'publish', 'submit'])
  const reason = newMarker()
  const { secretariat } = fixture.ask
  idOf(await secretariat.update(row, { transition: 'return', returnReason: reason }))
  return { ...row, reason }
}

async function publishedAsUnusual(fixture: Fixture): Promise<Secrets['acknowledged']> {
  const reason = newMarker()
  const named = { check: 'costSize', path: 'cost.amount', value: '5000 USD 2026' }
  const row = await projectAfter(fixture, ['submit', 'publish'], {
    cost: { amount: 5000, currency: 'USD', priceYear: 2026, source: 's1' },
    acknowledge: [{ ...named, reason }],
  })
  return { ...row, reason, code: await fixture.store.read('projects', { id: row.id }, 'code') }
}

async function storedPassword({ ids, store }: Fixture): Promise<Secrets['password']> {
  const stored = (path: string) => store.read('users', { id: ids.ministry }, path)
  return { hash: await stored('hash'), salt: await stored('salt') }
}

async function newDraftFile(fixture: Fixture): Promise<Secrets['draftFile']> {
  const { id } = await picture(fixture)
  const small = await fixture.store.read('media', { id }, 'sizes.small.filename')
  return { picture: await filenameOf(fixture, 'media', id), small, pictureId: id }
}

async function newWithdrawnFile(fixture: Fixture): Promise<Secrets['withdrawnFile']> {
  const { ministry } = fixture.ask
  const content = newMarker()
  const shown = idOf(await ministry.create('media', { alt: 'A pier' }, await newPicture()))
  const plan = await ministry.create(
    'documents',
    { title: 'A plan', documentType: 'projectPlan' },
    { ...PDF, content: Buffer.concat([PDF.content, Buffer.from(`% ${content}\n`)]) },
  )
  await projectAfter(fixture, ['submit', 'publish', 'withdraw'], {
    images: [shown],
    documents: [idOf(plan)],
  })
  return {
    picture: await filenameOf(fixture, 'media', shown),
    document: await filenameOf(fixture, 'documents', idOf(plan)),
    content,
  }
}

async function newPreference(fixture: Fixture): Promise<SeededRow> {
  const marker = newMarker()
  const made = await fixture.ask.ministry.create('payload-preferences', {
    key: marker,
    value: { marker },
    user: { relationTo: 'users', value: fixture.ids.ministry },
  })
  return { collection: 'payload-preferences', id: idOf(made), marker, key: marker }
}

async function newSession(fixture: Fixture) {
  const withdrawn = await projectAfter(fixture, ['submit', 'publish'])
  const session = await forumRow(fixture, 'sessions', { ...PUBLIC, projects: [withdrawn.id] })
  await step(fixture, withdrawn, 'withdraw')
  return { ...session, withdrawn }
}
