import { createYielder } from './createYielder'
import { addToSets, removeFromSets } from './facets'
import type { IndexedProject } from './indexedProject'
import type { Model, PreparedChange } from './model'

/** Texts indexed in one transaction: about ten milliseconds, including the commit. */
const TEXTS_PER_BATCH = 100

/** What replaces a project in the model: nothing if it is no longer shown. */
interface Placement {
  code: string
  replacement?: { slot: number; project: IndexedProject }
}

/**
 * Applies changes to the model. Texts are indexed first, under slots that nothing shows yet,
 * yielding to other work in between; then one short synchronous step shows all changes, so that no
 * response sees only half of them. If a project has several rows, the last one counts, and none
 * that is older than what is shown.
 */
export async function apply(
  model: Model,
  changes: readonly PreparedChange[],
  reached: Pick<Model, 'seq' | 'updatedAt'>,
): Promise<void> {
  await allOrNothing(model, async () => {
    const placed = await placeTexts(model, newestChanges(model, changes))
    await showAll(model, placed, reached)
  })
}

/**
 * Takes in changes bit by bit, as a load reads them: none of them shows before `show` is called.
 */
export interface Staging {
  add(changes: readonly PreparedChange[]): Promise<void>
  /** How many changes wait to be shown. */
  waiting(): number
  show(): Promise<void>
}

/**
 * Showing many projects at once takes less work than in parts, because the sort orders are merged
 * only once.
 */
export function createStaging(model: Model): Staging {
  let placed: Placement[] = []
  const codes = new Set<string>()

  const show = async () => {
    const all = placed
    placed = []
    codes.clear()
    await allOrNothing(model, () => showAll(model, all, model))
  }

  return {
    async add(changes) {
      // If a project was published again in the meantime, the newer row replaces the older one.
      if (changes.some(({ code }) => codes.has(code))) await show()
      await allOrNothing(model, async () => {
        for (const one of await placeTexts(model, newestChanges(model, changes))) {
          placed.push(one)
          codes.add(one.code)
        }
      })
    },
    waiting: () => placed.length,
    show,
  }
}

async function allOrNothing(model: Model, change: () => Promise<void>): Promise<void> {
  try {
    await change()
  } catch (error) {
    model.isIntact = false
    throw error
  }
}

async function showAll(
  model: Model,
  placed: readonly Placement[],
  reached: Pick<Model, 'seq' | 'updatedAt'>,
): Promise<void> {
  const leaving = show(model, placed)
  model.seq = reached.seq
  model.updatedAt = reached.updatedAt
  model.programmes = undefined
  model.wholeFacets = undefined
  model.textMatches.clear()
  await clearTexts(model, leaving)
}

function newestChanges(model: Model, changes: readonly PreparedChange[]): PreparedChange[] {
  const last = new Map(changes.map((change) => [change.code, change]))
  return [...last.values()].filter(({ code, seq }) => {
    const slot = model.slotOf.get(code)
    const shown = slot === undefined ? undefined : model.projects[slot]
    return !shown || shown.card.seq <= seq
  })
}

async function placeTexts(model: Model, changes: readonly PreparedChange[]): Promise<Placement[]> {
  const placed: Placement[] = []
  await inBatches(model, changes, ({ code, replacement }) => {
    if (!replacement) {
      placed.push({ code })
      return
    }
    const slot = model.free.pop() ?? model.nextSlot++
    model.text.put(slot, replacement.columns)
    placed.push({ code, replacement: { slot, project: replacement.project } })
  })
  return placed
}

/** Returns the slots that are no longer shown. */
function show(model: Model, placed: readonly Placement[]): number[] {
  const leaving = new Set<number>()
  const coming: number[] = []
  for (const { code } of placed) {
    const slot = model.slotOf.get(code)
    if (slot !== undefined) leaving.add(slot)
  }
  // The sort orders look at the projects, so those that leave must still be there.
  for (const { replacement } of placed) {
    if (!replacement) continue
    model.projects[replacement.slot] = replacement.project
    coming.push(replacement.slot)
  }
  for (const order of Object.values(model.orders)) order.change(leaving, coming)
  for (const slot of leaving) removeProject(model, slot)
  for (const { code, replacement } of placed) {
    if (replacement) insertProject(model, code, replacement.slot, replacement.project)
    else model.slotOf.delete(code)
  }
  return [...leaving]
}

function removeProject(model: Model, slot: number): void {
  const project = model.projects[slot]
  if (project) removeFromSets(model.sets, slot, project.values)
  model.shown.remove(slot)
  model.projects[slot] = undefined
}

function insertProject(model: Model, code: string, slot: number, project: IndexedProject): void {
  addToSets(model.sets, slot, project.values)
  model.tally.set(slot, project.values)
  model.bounds.set(slot, project.positions)
  model.costs.set(slot, project.wholeUsd)
  model.shown.add(slot)
  model.slotOf.set(code, slot)
}

/** A slot is free for another project only once its text is gone. */
async function clearTexts(model: Model, slots: readonly number[]): Promise<void> {
  await inBatches(model, slots, (slot) => model.text.remove(slot))
  model.free.push(...slots)
}

async function inBatches<Item>(
  { text }: Model,
  items: readonly Item[],
  work: (item: Item) => void,
): Promise<void> {
  const yieldIfDue = createYielder()
  for (let from = 0; from < items.length; from += TEXTS_PER_BATCH) {
    const some = items.slice(from, from + TEXTS_PER_BATCH)
    text.batch(() => some.forEach(work))
    await yieldIfDue()
  }
}
