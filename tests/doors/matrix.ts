import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Asker, Reply } from './ask/types'
import { KINDS } from './kinds'
import { EVERYBODY, type Fixture, type SeededRow, type Who } from './seedRow'
import { TABLE, type DoorRow, type Operation } from './table'

const WRITES = ['create', 'update', 'restore', 'delete', 'duplicate'] as const

type Write = (typeof WRITES)[number]

export interface Place {
  /** The fixture that rows are seeded with. */
  fixture: Fixture
  /** The kind of door to test. */
  doors: Record<Who, Asker>
}

/**
 * Tests one kind of door with every cell of the table. `missing` selects the cells that this kind
 * of door does not have at all.
 */
export function testMatrix(
  place: () => Place,
  missing: (row: DoorRow, operation: Operation) => boolean = () => false,
): void {
  describe.each(TABLE)('$collection, $row', (row) => {
    const kind = KINDS[row.row]!
    const fixture = () => place().fixture
    const doors = () => place().doors
    let seeded: SeededRow

    beforeAll(async () => {
      seeded = await kind.seedRow(fixture())
    })

    /** Compares the expected and actual replies for everybody. */
    async function compare(operation: Operation, ask: (who: Who) => Promise<boolean | string>) {
      const actual: Partial<Record<Who, boolean | string>> = {}
      const expected: Partial<Record<Who, boolean | string>> = {}
      for (const who of EVERYBODY) {
        actual[who] = await ask(who)
        expected[who] = isAllowed(row, operation, who) && !missing(row, operation)
      }
      expect(actual).toEqual(expected)
    }

    test('read', () =>
      compare('read', async (who) => {
        const asker = doors()[who]
        const { text } = await asker.read(seeded)
        const { done } = await asker.count(seeded)
        const canRead = text.includes(seeded.marker)
        return canRead === done ? canRead : `told: ${canRead}, counted: ${done}`
      }))

    test('readVersions', () =>
      compare('readVersions', async (who) => {
        const { text } = await doors()[who].readVersions(seeded, seeded.version ?? seeded.id)
        return text.includes(seeded.marker)
      }))

    test.each(WRITES)('%s', (operation) =>
      compare(operation, async (who) => {
        if (operation === 'create' && !kind.fresh) return isAllowed(row, operation, who)
        const shouldSucceed = isAllowed(row, operation, who)
        const own = shouldSucceed && operation !== 'create' ? await kind.seedRow(fixture()) : seeded
        const fresh = await kind.fresh?.(fixture(), who)
        await fixture().store.hasChanged()
        const reply = await write(doors()[who], operation, own, {
          change: kind.change(fixture(), who),
          fresh,
        })
        if (reply.done) return true
        return (await fixture().store.hasChanged())
          ? 'refused, and yet something was written'
          : false
      }),
    )
  })
}

type Fresh = Awaited<ReturnType<NonNullable<(typeof KINDS)[string]['fresh']>>>

function write(
  asker: Asker,
  operation: Write,
  row: SeededRow,
  { change, fresh }: { change: Record<string, unknown>; fresh: Fresh | undefined },
): Promise<Reply> {
  switch (operation) {
    case 'create':
      return asker.create(row.collection, fresh?.data ?? {}, fresh?.file)
    case 'update':
      return asker.update(row, change)
    case 'restore':
      return asker.restore(row, row.version ?? row.id)
    case 'delete':
      return asker.delete(row)
    case 'duplicate':
      return asker.duplicate(row)
  }
}

function isAllowed(row: DoorRow, operation: Operation, who: Who): boolean {
  return row[operation].includes(who === 'former' ? 'stranger' : who)
}
