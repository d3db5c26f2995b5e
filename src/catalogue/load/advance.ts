import type { PublicationsReader } from '@/publications/types'

import { apply } from '../apply'
import type { Model } from '../model'
import { load } from './load'
import { readTail } from './tail'

/**
 * How many rows behind the log rebuilding the model takes less memory than preparing all of them.
 */
const MAX_TAIL_ROWS = 2000

/**
 * The model with every row committed before the call: the given one brought up to date, or a new
 * one if there is none yet, if the database was replaced (another epoch), or if the log is far
 * ahead.
 */
export async function advance(reader: PublicationsReader, model?: Model): Promise<Model> {
  if (!model?.isIntact) return load(reader)
  const head = await reader.head()
  if (head.epoch !== model.epoch || head.seq < model.seq) return load(reader)
  if (head.seq === model.seq) return model
  if (head.seq - model.seq > MAX_TAIL_ROWS) return load(reader)
  const tail = await readTail(reader, model)
  if ((await reader.head()).epoch !== model.epoch) return load(reader)
  await apply(model, tail.changes, tail)
  return model
}
