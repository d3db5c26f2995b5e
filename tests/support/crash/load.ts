import { setTimeout as wait } from 'node:timers/promises'
import { blob, picture, upload } from '../files'
import type { Answer } from '../http'
import { entry } from '../projects'
import type { Team } from '../team'

/** A project that the server has confirmed as stored. */
interface Acknowledged {
  id: string
  code: string
  title: string
  /** Number of the last edit that was acknowledged; -1 before the first. */
  acknowledged: number
  isPublished: boolean
}

/** What a load had written when its server was killed. */
export interface Written {
  projects: Acknowledged[]
  /** Ids of pictures. */
  pictures: string[]
  /** Titles that the server refused. */
  refused: string[]
}

/** Thrown by an act whose server disappeared. */
class Cut extends Error {}

const WRITERS = 4

/** Writes of all kinds side by side until the server is gone. */
export async function loadUntilCut(team: Team, round: number): Promise<Written> {
  const written: Written = { projects: [], pictures: [], refused: [] }
  const loops = Array.from({ length: WRITERS }, (_, writer) =>
    writeOn(team, written, round, writer),
  )
  await Promise.all([...loops, uploadOn(team, written)])
  return written
}

async function writeOn(team: Team, written: Written, round: number, writer: number) {
  await untilCut(async (turn) => {
    const title = `Cut${round}x${writer}x${turn}`
    const { doc } = (
      await done(team.ministry.send('POST', '/api/projects?draft=true', entry({ title })), 201)
    ).json<{ doc: { id: string; code: string } }>()
    const project = { ...doc, title, acknowledged: -1, isPublished: false }
    written.projects.push(project)
    const target = `/api/projects/${doc.id}?draft=true`
    const refused = `Refused${round}x${writer}x${turn}`
    const wrong = entry({ title: refused, status: 'wished for' })
    await done(team.ministry.send('POST', '/api/projects?draft=true', wrong), 400)
    written.refused.push(refused)
    const submitted = (
      await done(team.ministry.send('PATCH', target, { transition: 'submit' }), 200)
    ).json<{ doc: { submittedAt: string } }>()
    const { submittedAt } = submitted.doc
    const approval = { transition: 'publish', submittedAt }
    await done(team.secretariat.send('PATCH', `/api/projects/${doc.id}`, approval), 200)
    project.isPublished = true
    for (let edit = 0; edit < 3; edit += 1) {
      await done(team.ministry.send('PATCH', target, { notes: String(edit) }), 200)
      project.acknowledged = edit
    }
  })
}

async function uploadOn(team: Team, written: Written) {
  const content = blob(await picture(), 'image/jpeg')
  await untilCut(async () => {
    const sent = upload(team.ministry, 'media', content, 'a.jpg', { alt: 'A pier' })
    const { doc } = (await done(sent, 201)).json<{ doc: { id: string } }>()
    written.pictures.push(doc.id)
  })
}

async function untilCut(act: (turn: number) => Promise<void>): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    try {
      await act(turn)
    } catch (error) {
      if (error instanceof Cut) return
      throw error
    }
  }
}

/**
 * The response, which must have this status; throws Cut if there is none, or while the database is
 * unavailable.
 */
async function done(sent: Promise<Answer>, status: number): Promise<Answer> {
  const answer = await sent.catch(() => undefined)
  if (!answer || answer.status === 503) {
    await wait(20)
    throw new Cut()
  }
  if (answer.status !== status) throw new Error(`${answer.status} ${answer.text}`)
  return answer
}
