import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Asker, Reply } from './ask/types'
import { KINDS } from './kinds'
import { EVERYBODY, type Garden, type Planted, type Who } from './plant'
import { TABLE, type DoorRow, type Operation } from './table'

const WRITES = ['create', 'update', 'restore', 'delete', 'duplicate'] as const

type Write = (typeof WRITES)[number]

export interface Place {
  /** Where rows are planted. */
  garden: Garden
  /** The kind of doors that is asked. */
  doors: Record<Who, Asker>
}

/**
 * Asks one kind of door for every cell of the table. `missing` names the cells that this kind of
 * door does not have at all.
 */
export function testMatrix(
  place: () => Place,
  missing: (row: DoorRow, operation: Operation) => boolean = () => false,
): void {
  describe.each(TABLE)('$collection, $row', (row) => {
    const kind = KINDS[row.row]!
    const garden = () => place().garden
    const doors = () => place().doors
    let planted: Planted

    beforeAll(async () => {
      planted = await kind.plant(garden())
    })

    /** Expected and real answers of everybody. */
    async function compare(operation: Operation, ask: (who: Who) => Promise<boolean | string>) {
      const real: Partial<Record<Who, boolean | string>> = {}
      const expected: Partial<Record<Who, boolean | string>> = {}
      for (const who of EVERYBODY) {
        real[who] = await ask(who)
        expected[who] = isAllowed(row, operation, who) && !missing(row, operation)
      }
      expect(real).toEqual(expected)
    }

    test('read', () =>
      compare('read', async (who) => {
        const asker = doors()[who]
        const { text } = await asker.read(planted)
        const { done } = await asker.count(planted)
        const isTold = text.includes(planted.marker)
        return isTold === done ? isTold : `told: ${isTold}, counted: ${done}`
      }))

    test('readVersions', () =>
      compare('readVersions', async (who) => {
        const { text } = await doors()[who].readVersions(planted, planted.version ?? planted.id)
        return text.includes(planted.marker)
      }))

    test.each(WRITES)('%s', (operation) =>
      compare(operation, async (who) => {
        if (operation === 'create' && !kind.fresh) return isAllowed(row, operation, who)
        const isAwaited = isAllowed(row, operation, who)
        const own = isAwaited && operation !== 'create' ? await kind.plant(garden()) : planted
        const fresh = await kind.fresh?.(garden(), who)
        await garden().store.hasChanged()
        const reply = await write(doors()[who], operation, own, {
          change: kind.change(garden(), who),
          fresh,
        })
        if (reply.done) return true
        return (await garden().store.hasChanged())
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
  row: Planted,
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
