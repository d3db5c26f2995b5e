import { document, idOf, projectAfter, newMarker, picture, project, type Fixture } from '../seedRow'

/**
 * Ids of what side doors try to change; all of it belongs to the ministry, and the ids are known to
 * whoever tries.
 */
export interface Targets {
  account: string
  email: string
  contact: string
  contactOfNeighbour: string
  document: string
  draft: string
  organisation: string
  picture: string
  published: string
  publishedPicture: string
  restricted: string
  submission: string
  submittedAt: string
  submittedPicture: string
  version: string
}

export async function plantTargets(fixture: Fixture): Promise<Targets> {
  const { ask, store } = fixture
  const email = `${newMarker()}@example.org`
  const contactOn = (project: string) => ({ project, name: 'Person', email })
  const draft = await project(fixture)
  const pictures = [await picture(fixture), await picture(fixture)] as const
  const restricted = await document(fixture, { restricted: true })
  const submission = await projectAfter(fixture, ['submit'], { images: [pictures[0].id] })
  const published = await projectAfter(fixture, ['submit', 'publish'], {
    images: [pictures[1].id],
    documents: [restricted.id],
  })
  const theirs = idOf(
    await ask.neighbour.create('projects', { leadState: 'TH', sector: 'energy', title: 'Theirs' }),
  )
  const account = { name: 'Somebody', email, role: 'secretariat', password: 'long enough for any' }
  return {
    account: idOf(await ask.administrator.create('users', account)),
    email,
    contact: idOf(await ask.ministry.create('contacts', contactOn(draft.id))),
    contactOfNeighbour: idOf(await ask.neighbour.create('contacts', contactOn(theirs))),
    document: (await document(fixture)).id,
    draft: draft.id,
    organisation: idOf(
      await ask.secretariat.create('organisations', { name: email, kind: 'government' }),
    ),
    picture: (await picture(fixture)).id,
    published: published.id,
    publishedPicture: pictures[1].id,
    restricted: restricted.id,
    submission: submission.id,
    submittedAt: await store.read(
      'projects',
      { parent: submission.id, latest: true },
      'version.submittedAt',
      'versions',
    ),
    submittedPicture: pictures[0].id,
    version: published.version!,
  }
}
