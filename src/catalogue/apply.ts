import { createSlices } from './slices'
import { addToSets, removeFromSets } from './facets'
import type { Entry } from './entry'
import type { Model, Prepared } from './model'

/** Texts written to the index in one transaction: a step of some ten milliseconds, its end included. */
const TEXTS_AT_ONCE = 100

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
  await wholeOrNot(model, async () => {
    const placed = await placeTexts(model, newest(model, changes))
    await showAll(model, placed, reached)
  })
}

/** Takes changes in by and by, as a load reads them: nothing of them shows before `show` is called. */
export interface Intake {
  add(changes: readonly Prepared[]): Promise<void>
  /** How many wait to be shown. */
  waiting(): number
  show(): Promise<void>
}

/** To show many projects at once is less work than to show them in parts: the orders are merged once. */
export function createIntake(model: Model): Intake {
  let placed: Placed[] = []
  const codes = new Set<string>()

  const show = async () => {
    const all = placed
    placed = []
    codes.clear()
    await wholeOrNot(model, () => showAll(model, all, model))
  }

  return {
    async add(changes) {
      // A project that was published again meanwhile takes the place of its older row.
      if (changes.some(({ code }) => codes.has(code))) await show()
      await wholeOrNot(model, async () => {
        for (const one of await placeTexts(model, newest(model, changes))) {
          placed.push(one)
          codes.add(one.code)
        }
      })
    },
    waiting: () => placed.length,
    show,
  }
}

async function wholeOrNot(model: Model, change: () => Promise<void>): Promise<void> {
  try {
    await change()
  } catch (error) {
    model.whole = false
    throw error
  }
}

async function showAll(
  model: Model,
  placed: readonly Placed[],
  reached: Pick<Model, 'seq' | 'updatedAt'>,
): Promise<void> {
  const left = show(model, placed)
  model.seq = reached.seq
  model.updatedAt = reached.updatedAt
  model.programmes = undefined
  model.texts.clear()
  await clearTexts(model, left)
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
  model.tally.set(slot, entry.values)
  model.bounds.set(slot, entry.positions)
  model.costs.set(slot, entry.usd)
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
