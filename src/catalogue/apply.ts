import { createSlices } from './slices'
import { addToSets, removeFromSets } from './facets'
import type { Entry } from './entry'
import type { Model, Prepared } from './model'

/** Texts written to the index in one transaction: its end is a step of some milliseconds. */
const TEXTS_AT_ONCE = 10

/** What takes the place of a project's entry: nothing where it is not shown any more. */
interface Placed {
  code: string
  shows?: { slot: number; entry: Entry }
}

/**
 * Puts changes into the model. Texts go first, under slots that nothing shows yet, with turns for
 * others; then one short synchronous step shows all changes, so that no answer sees half of them.
 * Of several rows of one project the last counts, and none that is older than what is shown.
 */
export async function apply(
  model: Model,
  changes: readonly Prepared[],
  reached: Pick<Model, 'seq' | 'updatedAt'>,
): Promise<void> {
  try {
    const placed = await placeTexts(model, newest(model, changes))
    const left = show(model, placed)
    model.seq = reached.seq
    model.updatedAt = reached.updatedAt
    model.answers.clear()
    model.texts.clear()
    await clearTexts(model, left)
  } catch (error) {
    model.whole = false
    throw error
  }
}

function newest(model: Model, changes: readonly Prepared[]): Prepared[] {
  const last = new Map(changes.map((change) => [change.code, change]))
  return [...last.values()].filter(({ code, seq }) => {
    const slot = model.slotOf.get(code)
    const shown = slot === undefined ? undefined : model.entries[slot]
    return !shown || shown.card.seq <= seq
  })
}

async function placeTexts(model: Model, changes: readonly Prepared[]): Promise<Placed[]> {
  const placed: Placed[] = []
  await inTurns(model, changes, ({ code, shows }) => {
    if (!shows) {
      placed.push({ code })
      return
    }
    const slot = model.free.pop() ?? model.nextSlot++
    model.text.put(slot, shows.columns)
    placed.push({ code, shows: { slot, entry: shows.entry } })
  })
  return placed
}

/** Gives the slots that are not shown any more. */
function show(model: Model, placed: readonly Placed[]): number[] {
  const left = new Set<number>()
  const come: number[] = []
  for (const { code } of placed) {
    const slot = model.slotOf.get(code)
    if (slot !== undefined) left.add(slot)
  }
  // The orders look at the entries, so what leaves must still be there.
  for (const { shows } of placed) {
    if (!shows) continue
    model.entries[shows.slot] = shows.entry
    come.push(shows.slot)
  }
  for (const order of Object.values(model.orders)) order.change(left, come)
  for (const slot of left) takeOut(model, slot)
  for (const { code, shows } of placed) {
    if (shows) putIn(model, code, shows.slot, shows.entry)
    else model.slotOf.delete(code)
  }
  return [...left]
}

function takeOut(model: Model, slot: number): void {
  const entry = model.entries[slot]
  if (entry) removeFromSets(model.sets, slot, entry.values)
  model.shown.remove(slot)
  model.entries[slot] = undefined
}

function putIn(model: Model, code: string, slot: number, entry: Entry): void {
  addToSets(model.sets, slot, entry.values)
  model.bounds.set(slot, entry.positions)
  model.shown.add(slot)
  model.slotOf.set(code, slot)
}

/** A slot is free for another project only when its text is gone. */
async function clearTexts(model: Model, slots: readonly number[]): Promise<void> {
  await inTurns(model, slots, (slot) => model.text.remove(slot))
  model.free.push(...slots)
}

async function inTurns<Item>(
  { text }: Model,
  items: readonly Item[],
  work: (item: Item) => void,
): Promise<void> {
  const othersTurn = createSlices()
  for (let from = 0; from < items.length; from += TEXTS_AT_ONCE) {
    const some = items.slice(from, from + TEXTS_AT_ONCE)
    text.together(() => some.forEach(work))
    await othersTurn()
  }
}
