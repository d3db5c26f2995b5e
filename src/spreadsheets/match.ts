import type { Payload, TypedUser } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { isProjectCode, EXAMPLE_CODE } from '@/project/code'
import { labelOf, STATES, type MemberState } from '@/vocabulary'
import type { Acting } from './apply'
import { storedIn, type Stored } from './compare'
import { textOf } from './cells/show'
import { keyProblem, type Entry, type FileRow } from './entries'
import { pause } from './pause'
import { CODE_HEADING } from './sheets'
import { projectsByCode, projectsById } from './stored'

/** Who imports, and for which state. */
export interface Importer {
  payload: Payload
  user: TypedUser
  state: MemberState
}

/** A row of a file with the project that it is about; `stored` is empty for a new one. */
export interface Matched {
  entry: Entry
  stored: Stored
  /** The officer's own key of a new project. */
  key: string | null
}

/**
 * Finds the project of each row: by its code, or by the key under which an earlier import created
 * it. So the same file imported twice creates nothing twice. At most a batch of rows.
 */
export async function match(importer: Importer, entries: readonly Entry[]): Promise<Matched[]> {
  const codes = entries.map(({ code }) => code.toUpperCase()).filter(isProjectCode)
  const keys = entries.map(({ code }) => code).filter((code) => code && !isCode(code))
  const byCode = await projectsByCode(importer, codes)
  await pause()
  const byKey = await projectsByKey(importer, keys)
  return entries.map((entry) => {
    const { code } = entry
    if (!code) return { entry, stored: {}, key: null }
    if (!isCode(code)) return matchKey(entry, byKey.get(keyOf(importer.state, code)))
    const stored = byCode.get(code.toUpperCase())
    const problem = codeProblem(code, stored, importer.state)
    if (problem) entry.problems.push(keyProblem(entry.main, CODE_HEADING, problem, code))
    return { entry, stored: problem ? {} : (stored ?? {}), key: null }
  })
}

function isCode(code: string): boolean {
  return isProjectCode(code.toUpperCase())
}

function codeProblem(code: string, stored: Stored | undefined, state: MemberState): string | null {
  if (!stored) {
    return `Your state leads no project with the code ${code}. Write the code of one of its projects such as ${EXAMPLE_CODE} or, for a new project, a key of your own such as new-1.`
  }
  return stored.leadState === state
    ? null
    : `${code} is led by ${labelOf(STATES, String(stored.leadState))}. Only projects of your own state are imported.`
}

const MAX_KEY = 60

/** A key that is known must still be about the same title: keys such as new-1 are used again. */
function matchKey(entry: Entry, stored: Stored | undefined): Matched {
  const { code, main } = entry
  if (code.length > MAX_KEY) {
    const message = `A key has at most ${String(MAX_KEY)} characters.`
    entry.problems.push(keyProblem(main, CODE_HEADING, message, code.slice(0, MAX_KEY)))
  }
  if (!stored) return { entry, stored: {}, key: code }
  if (!hasSameTitle(main, stored)) {
    const message = `An earlier import created ${String(stored.code)} under this key. Write ${String(stored.code)} for that project or, for another, a key that was not used yet.`
    entry.problems.push(keyProblem(main, CODE_HEADING, message, code))
  }
  return { entry, stored, key: null }
}

function hasSameTitle({ cells, columns }: FileRow, stored: Stored): boolean {
  return columns.some(({ at, column }) => {
    const [cell, before] = [cells[at], storedIn(stored, column)]
    return (
      column.path === 'title' &&
      typeof cell === 'string' &&
      typeof before === 'string' &&
      textOf(cell) === textOf(before)
    )
  })
}

/** Keys of a state are its own. They are kept beside the counters, which no interface shows. */
function keyOf(state: MemberState, key: string): string {
  return `imported:${state}:${key.toLowerCase()}`
}

async function projectsByKey(
  { payload, state, user }: Importer,
  keys: string[],
): Promise<Map<string, Stored>> {
  if (keys.length === 0) return new Map()
  const { docs } = await payload.db.find<{ key: string; text?: string | null }>({
    collection: 'registry',
    where: { key: { in: keys.map((key) => keyOf(state, key)) } },
    limit: keys.length,
    pagination: false,
  })
  const projects = await projectsById(
    { payload, user },
    docs.flatMap(({ text }) => text ?? []),
  )
  return new Map(
    docs.flatMap(({ key, text }) => {
      const stored = projects.get(text ?? '')
      return stored ? [[key, stored]] : []
    }),
  )
}

/** Remembers, in the transaction of the write, which project a key became. */
export async function rememberKey(
  { payload, transactionID }: Acting,
  state: MemberState,
  key: string,
  id: string,
): Promise<void> {
  await payload.db.create({
    collection: 'registry',
    data: { id: uuidv7(), key: keyOf(state, key), n: 0, text: id },
    req: { transactionID },
  })
}
