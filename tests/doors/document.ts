import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { FUNCTION_DOORS } from './side/functionDoors'
import { ORACLES, ORDERS } from './side/oracles'
import { PAGE_DOORS } from './side/pageDoors'
import { READ_DOORS } from './side/readDoors'
import { WRITE_DOORS } from './side/writeDoors'
import { OPERATIONS, ROLES, TABLE, type Role } from './table'

/**
 * Writes the tables of doors into `docs/security.md`, between their markers. With `--check` it
 * writes nothing, but reports outdated tables and exits with code 1.
 */
const NAME = 'docs/security.md'
const FILE = path.resolve(import.meta.dirname, '../..', NAME)

const TABLES: Record<string, () => string> = {
  operations: () =>
    table(
      ['collection', 'which rows', ...OPERATIONS],
      TABLE.map((row) => [
        `\`${row.collection}\``,
        row.row,
        ...OPERATIONS.map((operation) => listRoles(row[operation])),
      ]),
    ),
  secrets: () => {
    const sorted = ORDERS.map((order) => ({
      ...order,
      secretName: `the order of: ${order.secretName}`,
    }))
    const doors = [...READ_DOORS, ...PAGE_DOORS, ...ORACLES, ...sorted]
    return table(
      ['secret', 'way', 'who may learn it'],
      doors.map(({ door, secretName, readers }) => [secretName, door, listRoles(readers)]),
    )
  },
  functions: () =>
    table(
      ['function', 'request', 'who may read by it', 'who may write by it'],
      FUNCTION_DOORS.map(({ name, readers, request, writers }) => [
        `\`${name}\``,
        request,
        listRoles(readers),
        listRoles(writers),
      ]),
    ),
  writes: () =>
    table(
      ['way', 'who tries in vain'],
      WRITE_DOORS.map(({ attemptedBy, door }) => [
        door,
        listRoles(attemptedBy.filter((who) => who !== 'former')),
      ]),
    ),
}

function listRoles(roles: readonly string[]): string {
  const isThere = (role: Role) => roles.includes(role)
  if (roles.length === 0) return '–'
  if (ROLES.every(isThere)) return 'everybody'
  const left = ROLES.filter((role) => !isThere(role))
  if (left.length === 1) return `all but ${left[0]}`
  return ROLES.filter(isThere).join(', ')
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const before = readFileSync(FILE, 'utf8')
const updated = Object.entries(TABLES).reduce((text, [name, write]) => {
  const [begin, end] = [`<!-- ${name}: made by npm run generate -->`, `<!-- end of ${name} -->`]
  const from = text.indexOf(begin) + begin.length
  return `${text.slice(0, from)}\n\n${write()}\n\n${text.slice(text.indexOf(end))}`
}, before)
const after = await format(updated, { ...(await resolveConfig(FILE)), parser: 'markdown' })

if (after !== before) {
  const check = process.argv.includes('--check')
  if (!check) writeFileSync(FILE, after)
  console.log(check ? `${NAME} is out of date: npm run generate` : `${NAME} written`)
  if (check) process.exitCode = 1
}
