import { idOf, led, newMarker, newPicture, PDF, picture, project, step } from '../plant'
import type { Garden, Planted } from '../plant'
import type { Client } from '../../support/http'

/** What must not leak, with a word in each that stands nowhere else. */
export interface Secrets {
  /** A draft of the ministry. */
  draft: Planted
  /** A published project with a newer draft: words of the draft, in English and Vietnamese. */
  changed: Planted & { code: string; inDraft: string; inVietnamese: string }
  /** Returned by the secretariat, with this reason. */
  returned: Planted & { reason: string }
  /** Published with an unusual cost, which the ministry acknowledged with this reason. */
  acknowledged: Planted & { code: string; reason: string }
  /** Two published projects; each names a restricted document. */
  first: Published
  second: Published
  contact: Planted & { email: string }
  /** An account of the secretariat that has submitted `first`. */
  reviewer: { id: string; email: string }
  /** An account that was never signed in to from here. */
  account: { email: string }
  /** Of the ministry's person, as stored. */
  password: { hash: string; salt: string }
  draftFile: { picture: string; small: string; pictureId: string }
  withdrawnFile: { picture: string; document: string; content: string }
  preference: Planted
}

interface Published extends Planted {
  code: string
  submittedAt: string
  restricted: { id: string; filename: string; title: string; content: string }
}

/** Plants them all. `logIn` gives a client for an account. */
export async function plantSecrets(
  garden: Garden & { clients: { administrator: Client } },
  logIn: (account: { email: string; password: string }) => Promise<Client>,
): Promise<Secrets> {
  const reviewer = await newReviewer(garden, logIn)
  const first = await publishedWithRestricted(garden, 'a', reviewer.client)
  const contact = await garden.ask.ministry.create('contacts', {
    project: first.id,
    name: `${first.marker}person`,
    email: `${first.marker}@example.org`,
  })
  return {
    draft: await project(garden, { notes: 'Not public' }),
    changed: await publishedThenChanged(garden),
    returned: await returnedWithReason(garden),
    acknowledged: await publishedAsUnusual(garden),
    first,
    second: await publishedWithRestricted(garden, 'z'),
    contact: {
      collection: 'contacts',
      id: idOf(contact),
      marker: `${first.marker}person`,
      email: `${first.marker}@example.org`,
    },
    reviewer,
    account: await newAccount(garden),
    password: await storedPassword(garden),
    draftFile: await newDraftFile(garden),
    withdrawnFile: await newWithdrawnFile(garden),
    preference: await newPreference(garden),
  }
}

async function newReviewer(
  garden: Garden,
  logIn: (account: { email: string; password: string }) => Promise<Client>,
) {
  const account = await newAccount(garden)
  return { ...account, client: await logIn(account) }
}

async function newAccount({ ask }: Garden) {
  const marker = newMarker()
  const account = { email: `${marker}@example.org`, password: 'long enough for anybody' }
  const data = { ...account, name: marker, role: 'secretariat' }
  return { ...account, id: idOf(await ask.administrator.create('users', data)) }
}

async function publishedWithRestricted(
  garden: Garden,
  initial: string,
  submits?: Client,
): Promise<Published> {
  const title = `${initial}${newMarker()}`
  const content = newMarker()
  const made = await garden.ask.ministry.create(
    'documents',
    { title, documentType: 'projectPlan', restricted: true },
    { ...PDF, content: Buffer.concat([PDF.content, Buffer.from(`% ${content}\n`)]) },
  )
  const id = idOf(made)
  const row = await project(garden, {
    documents: [id],
    readiness: { feasibility: { answer: 'done', date: '2026', source: 's1', document: id } },
  })
  if (submits) await submits.send('PATCH', `/api/projects/${row.id}`, { transition: 'submit' })
  else await step(garden, row, 'submit')
  await step(garden, row, 'publish')
  const stored = (path: string) => garden.store.read('projects', { id: row.id }, path)
  return {
    ...row,
    code: await stored('code'),
    submittedAt: await stored('submittedAt'),
    restricted: { id, title, content, filename: await filenameOf(garden, 'documents', id) },
  }
}

function filenameOf(
  garden: Garden,
  collection: 'documents' | 'media',
  id: string,
): Promise<string> {
  return garden.store.read(collection, { id }, 'filename')
}

async function publishedThenChanged(garden: Garden): Promise<Secrets['changed']> {
  const row = await led(garden, ['submit', 'publish'])
  const [inDraft, inVietnamese] = [newMarker(), newMarker()]
  idOf(await garden.ask.ministry.update(row, { notes: inDraft }))
  idOf(await garden.ask.ministry.update(row, { title: inVietnamese }, 'vi'))
  const code = await garden.store.read('projects', { id: row.id }, 'code')
  return { ...row, code, inDraft, inVietnamese }
}

async function returnedWithReason(garden: Garden): Promise<Secrets['returned']> {
  const row = await led(garden, ['submit', 'publish', 'submit'])
  const reason = newMarker()
  const { secretariat } = garden.ask
  idOf(await secretariat.update(row, { transition: 'return', returnReason: reason }))
  return { ...row, reason }
}

async function publishedAsUnusual(garden: Garden): Promise<Secrets['acknowledged']> {
  const reason = newMarker()
  const named = { check: 'costSize', path: 'cost.amount', value: '5000 USD 2026' }
  const row = await led(garden, ['submit', 'publish'], {
    cost: { amount: 5000, currency: 'USD', priceYear: 2026, source: 's1' },
    acknowledge: [{ ...named, reason }],
  })
  return { ...row, reason, code: await garden.store.read('projects', { id: row.id }, 'code') }
}

async function storedPassword({ ids, store }: Garden): Promise<Secrets['password']> {
  const stored = (path: string) => store.read('users', { id: ids.ministry }, path)
  return { hash: await stored('hash'), salt: await stored('salt') }
}

async function newDraftFile(garden: Garden): Promise<Secrets['draftFile']> {
  const { id } = await picture(garden)
  const small = await garden.store.read('media', { id }, 'sizes.small.filename')
  return { picture: await filenameOf(garden, 'media', id), small, pictureId: id }
}

async function newWithdrawnFile(garden: Garden): Promise<Secrets['withdrawnFile']> {
  const { ministry } = garden.ask
  const content = newMarker()
  const shown = idOf(await ministry.create('media', { alt: 'A pier' }, await newPicture()))
  const plan = await ministry.create(
    'documents',
    { title: 'A plan', documentType: 'projectPlan' },
    { ...PDF, content: Buffer.concat([PDF.content, Buffer.from(`% ${content}\n`)]) },
  )
  await led(garden, ['submit', 'publish', 'withdraw'], { images: [shown], documents: [idOf(plan)] })
  return {
    picture: await filenameOf(garden, 'media', shown),
    document: await filenameOf(garden, 'documents', idOf(plan)),
    content,
  }
}

async function newPreference(garden: Garden): Promise<Planted> {
  const marker = newMarker()
  const made = await garden.ask.ministry.create('payload-preferences', {
    key: marker,
    value: { marker },
    user: { relationTo: 'users', value: garden.ids.ministry },
  })
  return { collection: 'payload-preferences', id: idOf(made), marker, key: marker }
}
