/** The seed of a CI run: two runs of the same code must say the same. */
const FIXED = 20_261_125

/**
 * The seed of a file's random runs: FUZZ_SEED, else under CI always the same one, else a fresh one.
 * It is printed, so that a run that failed can be had again:
 * `FUZZ_SEED=… npm test -- <file>`.
 */
export function chooseSeed(what: string): number {
  const given = Number(process.env.FUZZ_SEED)
  const usual = process.env.CI ? FIXED : randomSeed()
  const seed = process.env.FUZZ_SEED && Number.isInteger(given) ? given : usual
  process.stdout.write(`${what}: FUZZ_SEED=${seed}\n`)
  return seed
}

/** How often each property is tried: FUZZ_RUNS, else the given number. */
export function chooseRuns(usual: number): number {
  const given = Number(process.env.FUZZ_RUNS)
  return Number.isInteger(given) && given > 0 ? given : usual
}

function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 31)
}

/** Numbers from 0 to 1 that a seed always gives in the same order. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
