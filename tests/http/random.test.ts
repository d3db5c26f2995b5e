import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ENGINE } from '../support/engine'
import { chooseRuns, chooseSeed } from '../support/randomness'
import { type Act, chooseActs } from '../support/sequence/acts'
import {
  type Change,
  changesAfter,
  lookEverywhere,
  readStored,
  type Stored,
} from '../support/sequence/look'
import type { Project } from '../support/sequence/model'
import { isDone, play, type Played } from '../support/sequence/play'
import { startTestServer, type TestServer } from '../support/server'
import { assembleTeam, type Team } from '../support/team'

const SEED = chooseSeed('Random sequences')
/** A turn takes twice as long on MongoDB. */
const TURNS = ENGINE === 'mongodb' ? 150 : 300

let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
}, 120_000)

afterAll(() => server.stop())

/** What holds between two turns. */
interface Standing {
  projects: Project[]
  stored: Record<string, Stored>
  /** Number of the log's last row. */
  seq: number
  /** The text that was submitted under each name. */
  names: Map<string, string>
}

/**
 * The public view according to the model: titles of public projects, otherwise the status of the
 * address.
 */
function expectedEverywhere(projects: Project[], closely = projects) {
  const listed = Object.fromEntries(
    projects.flatMap(({ code, live }) => (live === null ? [] : [[code, live]])),
  ) as Record<string, string>
  const alone = Object.fromEntries(
    closely.map(({ code, live, wasLive }) => [
      code,
      live === null ? [wasLive ? 410 : 404, 404] : [live, live],
    ]),
  )
  return { list: listed, stock: listed, catalogue: listed, stockGraphql: listed, alone }
}

/** One turn: an act, and everything that must hold after it. */
async function takeTurn(act: Act, turn: number, before: Standing): Promise<Standing> {
  const played = await play(act, before.projects, team, turn)
  const { projects } = played
  const { status, text } = played.answer
  const description = `turn ${turn}: ${JSON.stringify(act)} → ${status} ${text.slice(0, 300)}`

  // Done or refused according to the rules, and never a server error.
  expect([description, status < 500, isDone(played.answer)]).toEqual([
    description,
    true,
    played.expected,
  ])

  // What was refused changed nothing, and nothing vanished.
  const stored = await readStored(team, projects)
  for (const id of played.untouched)
    expect([description, stored[id]]).toEqual([description, before.stored[id]])
  for (const { code, id, stage, title } of projects) {
    expect([description, stored[id]]).toEqual([
      description,
      expect.objectContaining({ code, stage, title }),
    ])
  }

  // The name of a submission always identifies the same text.
  for (const { id, submission } of projects) {
    if (!submission) continue
    const name = `${id} ${submission.at}`
    expect([description, before.names.get(name) ?? submission.title]).toEqual([
      description,
      submission.title,
    ])
    before.names.set(name, submission.title)
  }

  // At every door, what is public is what was approved.
  const closely = projects.filter(({ id }, at) => at === 0 || !played.untouched.includes(id))
  const shown = await lookEverywhere(team.stranger, projects, closely)
  expect([description, shown]).toEqual([description, expectedEverywhere(projects, closely)])

  const changes = await changesAfter(team.stranger, before.seq)
  checkLog(description, before, played, changes)
  return { projects, stored, seq: before.seq + changes.length, names: before.names }
}

/** The log has no gaps, grew only by what changed, and agrees with what is public. */
function checkLog(description: string, before: Standing, { projects }: Played, changes: Change[]) {
  const numbers = changes.map((_, at) => before.seq + 1 + at)
  expect([description, changes.map(({ seq }) => seq)]).toEqual([description, numbers])
  const old = new Map(before.projects.map((project) => [project.code, project]))
  const rowOf = ({ code, live }: Project) => [code, live === null ? 'withdrawn' : 'published', live]
  const moved = projects.filter(({ code, live }) => live !== (old.get(code)?.live ?? null))
  // The same text, approved again, may have been verified again: then it is another record.
  const again = projects.filter(
    ({ code, live, stage }) =>
      live !== null && stage === 'published' && old.get(code)?.stage === 'submitted',
  )
  const rows = changes.map(({ code, kind, record }) => [code, kind, record?.title.en ?? null])
  const must = moved.map(rowOf)
  expect([description, rows]).toEqual([description, expect.arrayContaining(must)])
  expect([description, [...must, ...again.map(rowOf)]]).toEqual([
    description,
    expect.arrayContaining(rows),
  ])
  expect([description, rows.length]).toEqual([
    description,
    new Set(rows.map(([code]) => code)).size,
  ])
}

test('whatever anybody tries in whatever order, the public sees only what was approved', async () => {
  const began = (await team.stranger.get('/readyz')).json<{ seq: number }>().seq
  let standing: Standing = { projects: [], stored: {}, seq: began, names: new Map() }
  const acts = chooseActs(SEED, chooseRuns(TURNS))
  for (const [turn, act] of acts.entries()) {
    standing = await takeTurn(act, turn, standing)
  }

  // The log adds up to what is public, and a restart loses nothing.
  const { projects } = standing
  const log = await changesAfter(team.stranger, began)
  const last = new Map(log.map(({ code, kind, record }) => [code, [kind, record?.title.en]]))
  const expected = projects.flatMap(({ code, live, wasLive }) => {
    if (!wasLive) return []
    return [[code, live === null ? ['withdrawn', undefined] : ['published', live]]]
  })
  expect([...last].sort()).toEqual(expected.sort())
  if (acts.length >= 200) expect(log.length).toBeGreaterThan(2)
  await server.restart()
  expect(await lookEverywhere(team.stranger, projects)).toEqual(expectedEverywhere(projects))
}, 240_000)
