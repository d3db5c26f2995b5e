import type { Answer, Client } from '../http'
import { entry } from '../projects'
import type { Team } from '../team'
import { type Act, STEP_OF } from './acts'
import { after, approves, mayTake, PEOPLE, type Project, type Step, type Who } from './model'

/**
 * The result of an attempt: the response, the expectation, and the projects as they should be now.
 */
export interface Played {
  answer: Answer
  /** Whether the act should have been done, at least for one project. */
  expected: boolean
  projects: Project[]
  /** Ids of projects that must be untouched, to the last field. */
  untouched: string[]
}

const MAX_PROJECTS = 5

/** Tries one act against the server and returns what the result should be. */
export async function play(
  act: Act,
  projects: Project[],
  team: Team,
  turn: number,
): Promise<Played> {
  const { choice, name } = act
  const { project, who } = aim(act, projects)
  const client = team[who]
  const title = `Turn ${turn} by ${who}`
  if (name === 'create' || !project) {
    return create(client, who, projects, { title, isComplete: choice % 3 > 0, choice })
  }
  const to = `/api/projects/${project.id}`
  const patch = (body: object, query = '') => client.send('PATCH', to + query, body)
  const at = project.submission?.at ?? 'never'
  const one = (step: Step, answer: Answer, changed: Partial<Project> = {}, allowed = true) =>
    expectStep(step, who, projects, project, answer, changed, allowed)
  const none = (answer: Answer): Played => refused(answer, projects)
  const graphql = (data: string, more = '') =>
    client.send('POST', '/api/graphql', {
      query: `mutation { updateProject(id: "${project.id}"${more}, data: { ${data} }) { id submittedAt } }`,
    })
  const bulk = (body: object, query = '') => {
    const ids = projects.map(({ id }) => id).join(',')
    return client.send('PATCH', `/api/projects?where[id][in]=${ids}${query}`, body)
  }

  switch (name) {
    case 'edit':
      return one('save', await patch({ title }, '?draft=true'), { title })
    case 'editByGraphql':
      return one('save', await graphql(`title: "${title}"`, ', draft: true'), { title })
    case 'complete':
      return one('save', await patch({ status: 'preparation' }, '?draft=true'), {
        isComplete: true,
      })
    case 'submit':
    case 'recall':
    case 'withdraw':
    case 'archive':
    case 'reopen':
      return one(name, await patch({ transition: name }))
    case 'discard':
      return one('discard', await client.send('POST', `${to}/discard`, {}))
    case 'discardByName':
      // Its text would come from the request.
      return none(await patch({ transition: 'discard', title }, '?draft=true'))
    case 'submitWithEdit':
      return one('submit', await patch({ transition: 'submit', title }), { title })
    case 'return':
      return one('return', await patch({ transition: 'return', returnReason: 'More, please.' }))
    case 'returnWithoutReason':
      return none(await patch({ transition: 'return', returnReason: ' ' }))
    case 'publish':
      return one('publish', await patch({ transition: 'publish', submittedAt: at }))
    case 'publishByStatus':
      return one('publish', await patch({ _status: 'published', submittedAt: at }))
    case 'publishByGraphql':
      return one('publish', await graphql(`transition: publish, submittedAt: "${at}"`))
    case 'publishUnread':
      return none(await patch({ transition: 'publish' }))
    case 'publishAnotherSubmission':
      return none(await patch({ transition: 'publish', submittedAt: another(project, choice) }))
    case 'publishWithEdit':
      return none(await patch({ transition: 'publish', submittedAt: at, title }))
    case 'unpublish':
      // Payload's own button: for those who approve a withdrawal, for a ministry a save.
      return one(approves(who) ? 'withdraw' : 'save', await patch({ _status: 'draft' }))
    case 'load':
      return none(await patch({ transition: 'load' }))
    case 'plainEdit':
      // Without saying what it is: a ministry saves a draft, an approver is asked what is meant.
      return one('save', await patch({ title }), { title }, !approves(who))
    case 'forgeStage': {
      const forged = { stage: 'published', submittedAt: at, code: 'XX-TRA-0001', title }
      return none(await patch(forged, '?draft=true'))
    }
    case 'delete':
      return none(await client.send('DELETE', to))
    case 'deleteMany':
      return none(await client.send('DELETE', '/api/projects?where[id][exists]=true'))
    case 'restoreAtOnce':
    case 'restore': {
      const version = await someVersion(team.secretariat, project.id, choice)
      const query = name === 'restore' ? '?draft=true' : ''
      const answer = await client.send('POST', `/api/projects/versions/${version.id}${query}`)
      const restored = { title: version.title, isComplete: version.isComplete }
      return one('save', answer, restored)
    }
    // Projects are written one by one: nothing can be submitted or published by a filter.
    case 'bulkEdit':
      return none(await bulk({ title }, '&draft=true'))
    case 'bulkSubmit':
      return none(await bulk({ transition: 'submit' }, '&draft=true'))
    case 'bulkPublish':
      return none(await bulk({ transition: 'publish', submittedAt: at }))
  }
}

/** Who tries on which project; no project while there is none. */
function aim({ isAimed, name, target, who }: Act, projects: Project[]) {
  const step = STEP_OF[name]
  const possible =
    isAimed && step
      ? PEOPLE.flatMap((one) =>
          projects
            .filter((project) => mayTake(step, one, project))
            .map((project) => ({ project, who: one })),
        )
      : []
  const project = projects[target % Math.max(1, projects.length)]
  return possible[target % Math.max(1, possible.length)] ?? { project, who }
}

async function create(
  client: Client,
  who: Who,
  projects: Project[],
  { choice, isComplete, title }: { title: string; isComplete: boolean; choice: number },
): Promise<Played> {
  if (projects.length >= MAX_PROJECTS) {
    // Once there are enough, only requests that must be refused are sent.
    return refused(await client.send('POST', '/api/projects?draft=true', { title }), projects)
  }
  const owner = who === 'neighbour' || (who !== 'ministry' && choice % 2) ? 'neighbour' : 'ministry'
  const leadState = owner === 'ministry' ? 'KH' : 'TH'
  const { status, ...rest } = entry({ title, leadState })
  const answer = await client.send('POST', '/api/projects?draft=true', {
    ...rest,
    ...(isComplete && { status }),
  })
  const expected = approves(who) || who === owner
  if (!isDone(answer)) return { ...refused(answer, projects), expected }
  const { doc } = answer.json<{ doc: { id: string; code: string } }>()
  const { code, id } = doc
  const made: Project = {
    ...{ id, code, owner, title, isComplete },
    ...{ stage: 'draft', submission: null, past: [], live: null, wasLive: false },
    ...{ submittedBy: null, editedBy: who },
  }
  return { answer, expected, projects: [...projects, made], untouched: idsOf(projects) }
}

/** The expected result of a step on one project. */
function expectStep(
  step: Step,
  who: Who,
  projects: Project[],
  project: Project,
  answer: Answer,
  changed: Partial<Project>,
  allowed: boolean,
): Played {
  const expected = allowed && mayTake(step, who, { ...project, ...pick(step, changed) })
  if (!expected) return { ...refused(answer, projects), expected }
  const edits = Object.keys(changed).length > 0
  const edited = { ...project, ...changed, ...(edits && { editedBy: who }) }
  const next = after(step, who, edited, submittedAtOf(answer))
  return {
    answer,
    expected,
    projects: projects.map((one) => (one === project ? next : one)),
    untouched: idsOf(projects.filter((one) => one !== project)),
  }
}

/** An edit sent along with a submission counts towards whether it may be submitted. */
function pick(step: Step, changed: Partial<Project>): Partial<Project> {
  return step === 'submit' ? changed : {}
}

/** The name of a former submission, or of none. */
function another({ past }: Project, choice: number): string {
  return past[choice % Math.max(1, past.length)] ?? '2026-01-01T00:00:00.000Z'
}

function refused(answer: Answer, projects: Project[]): Played {
  return { answer, expected: false, projects, untouched: idsOf(projects) }
}

/** Whether a response reports success; GraphQL responds with 200 in any case. */
export function isDone({ status, text }: Answer): boolean {
  return status >= 200 && status < 300 && !text.includes('"errors":[{')
}

function submittedAtOf(answer: Answer): string | null {
  const found = /"submittedAt":"([^"]+)"/.exec(answer.text)
  return found?.[1] ?? null
}

async function someVersion(secretariat: Client, project: string, choice: number) {
  const answer = await secretariat.get(
    `/api/projects/versions?where[parent][equals]=${project}&limit=50&depth=0`,
  )
  interface Version {
    id: string
    version: { title: string; status?: string | null }
  }
  const { docs } = answer.json<{ docs: Version[] }>()
  const chosen = docs[choice % docs.length]
  if (!chosen) throw new Error(`The project ${project} has no versions.`)
  const { id, version } = chosen
  return { id, title: version.title, isComplete: Boolean(version.status) }
}

function idsOf(projects: Project[]): string[] {
  return projects.map(({ id }) => id)
}
