import { expect } from '@jest/globals'
import type { Client } from './http'
import { entry } from './projects'

/** A project as returned by a write. */
export interface Project {
  id: string
  code: string
  stage: string
  submittedAt: string
}

/** The users who take a project to publication. */
export type Writers = Record<'ministry' | 'secretariat', Client>

/** Fails with the words of a refusal. */
function expectDone({ status, text }: { status: number; text: string }, done: number): void {
  expect([status, status === done ? '' : text]).toEqual([done, ''])
}

/** Sends a change or a step, which must succeed. */
export async function patch(who: Client, id: string, body: object): Promise<Project> {
  const answer = await who.send('PATCH', `/api/projects/${id}`, body)
  expectDone(answer, 200)
  return answer.json<{ doc: Project }>().doc
}

/** A project submitted by its ministry, merged with `more`. */
export async function submittedBy(
  { ministry }: Writers,
  more: Record<string, unknown> = {},
): Promise<Project> {
  const made = await ministry.send('POST', '/api/projects?draft=true', entry(more))
  expectDone(made, 201)
  const { doc } = made.json<{ doc: Project }>()
  return patch(ministry, doc.id, { transition: 'submit' })
}

export async function publishedBy(
  writers: Writers,
  more: Record<string, unknown> = {},
): Promise<Project> {
  const { id, submittedAt } = await submittedBy(writers, more)
  return patch(writers.secretariat, id, { transition: 'publish', submittedAt })
}
