import type { PublicationsReader } from '@/publications/types'

import { apply } from '../apply'
import type { Model } from '../model'
import { load } from './load'
import { readTail } from './tail'

/** Rows behind the log from which building anew takes less memory than holding them all ready. */
const LONGEST_TAIL = 2000

/**
 * The model with every row committed before the call: the given one brought up to date, or another
 * when there is none yet, the database was replaced (another epoch), or the log ran far ahead.
 */
export async function advance(reader: PublicationsReader, model?: Model): Promise<Model> {
  if (!model?.whole) return load(reader)
  const head = await reader.head()
  if (head.epoch !== model.epoch || head.seq < model.seq) return load(reader)
  if (head.seq === model.seq) return model
  if (head.seq - model.seq > LONGEST_TAIL) return load(reader)
  const tail = await readTail(reader, model)
  if ((await reader.head()).epoch !== model.epoch) return load(reader)
  await apply(model, tail.changes, tail)
  return model
}
