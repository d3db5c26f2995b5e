import type { PublicationsReader } from '@/publications/types'

import { apply, createStaging } from '../apply'
import { createModel, prepareChange, type Model, type PreparedChange } from '../model'
import { createYielder } from '../createYielder'
import { readTail } from './tail'

/**
 * Rows read at once: few enough to be garbage-collected while young, which costs almost nothing.
 */
const BATCH_ROWS = 100

/**
 * Builds a model from the current rows, then adds whatever was committed in the meantime. Keeps the
 * event loop free; throws when the log is unreachable or was replaced in the meantime.
 */
export async function load(reader: PublicationsReader): Promise<Model> {
  const head = await reader.head()
  const model = createModel(head.epoch)
  try {
    await loadCurrent(reader, model)
    // Rows that stopped being current while others were read are found among those after the head.
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
  const yieldIfDue = createYielder()
  const staging = createStaging(model)
  let seq = 0
  for (;;) {
    const rows = await reader.readCurrentAfter(seq, BATCH_ROWS)
    const changes: PreparedChange[] = []
    for (const row of rows) {
      changes.push(prepareChange(row))
      seq = row.seq
      await yieldIfDue()
    }
    await staging.add(changes)
    // Sort orders are merged on every show: by doubling the batch, a large log is merged only a few
    // times.
    const isLast = rows.length < BATCH_ROWS
    if (isLast || staging.waiting() >= model.slotOf.size) await staging.show()
    if (isLast) return
  }
}

async function timeOf(reader: PublicationsReader, seq: number): Promise<string | null> {
  const [row] = seq > 0 ? await reader.readAfter(seq - 1, 1) : []
  return row?.at ?? null
}
