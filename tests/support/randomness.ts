/** The seed of CI runs: two runs of the same code must give the same result. */
const CI_SEED = 20_261_125

/**
 * The seed of a file's random runs: FUZZ_SEED, or in CI always the same one, otherwise a new one.
 * It is printed, so that a failed run can be repeated: `FUZZ_SEED=… npm test -- <file>`.
 */
export function chooseSeed(what: string): number {
  const given = Number(process.env.FUZZ_SEED)
  const usual = process.env.CI ? CI_SEED : randomSeed()
  const seed = process.env.FUZZ_SEED && Number.isInteger(given) ? given : usual
  process.stdout.write(`${what}: FUZZ_SEED=${seed}\n`)
  return seed
}

/** How often each property is tried: FUZZ_RUNS, or the given number. */
export function chooseRuns(usual: number): number {
  const given = Number(process.env.FUZZ_RUNS)
  return Number.isInteger(given) && given > 0 ? given : usual
}

function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 31)
}

/** Pseudo-random numbers from 0 to 1, always in the same order for a seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
