import type { PublicationsReader } from '@/publications/types'

import { apply, createIntake } from '../apply'
import { createModel, prepare, type Model, type Prepared } from '../model'
import { createSlices } from '../slices'
import { readTail } from './tail'

/** Rows read at once: few enough to be rubbish of the young generation, which costs next to nothing. */
const ROWS = 100

/**
 * Builds a model from the current rows, then brings it up to all that was committed meanwhile.
 * The event loop stays free; throws when the log is out of reach or was replaced meanwhile.
 */
export async function load(reader: PublicationsReader): Promise<Model> {
  const head = await reader.head()
  const model = createModel(head.epoch)
  try {
    await loadCurrent(reader, model)
    // Rows that stopped being current while others were read are found in what came after the head.
    const from = { seq: head.seq, updatedAt: await timeOf(reader, head.seq) }
    const tail = await readTail(reader, from)
    await apply(model, tail.changes, tail)
    if ((await reader.head()).epoch !== head.epoch) {
      throw new Error('The log was replaced while it was read')
    }
    return model
  } catch (error) {
    model.text.close()
    throw error
  }
}

async function loadCurrent(reader: PublicationsReader, model: Model): Promise<void> {
  const othersTurn = createSlices()
  const intake = createIntake(model)
  let seq = 0
  for (;;) {
    const rows = await reader.readCurrentAfter(seq, ROWS)
    const changes: Prepared[] = []
    for (const row of rows) {
      changes.push(prepare(row))
      seq = row.seq
      await othersTurn()
    }
    await intake.add(changes)
    // Orders are merged with each show: by doubling, a large log is merged a few times only.
    const isLast = rows.length < ROWS
    if (isLast || intake.waiting() >= model.slotOf.size) await intake.show()
    if (isLast) return
  }
}

async function timeOf(reader: PublicationsReader, seq: number): Promise<string | null> {
  const [row] = seq > 0 ? await reader.readAfter(seq - 1, 1) : []
  return row?.at ?? null
}
