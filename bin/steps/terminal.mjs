/** Writes one line to the terminal. */
export function print(line = '') {
  process.stdout.write(`${line}\n`)
}

/** Exits with a one-line error message and a non-zero code. */
export function stop(line, code = 1) {
  process.stderr.write(`${line}\n`)
  process.exit(code)
}

/** Runs `work` under a heading; prints how long it took if more than a second. */
export async function longStep(heading, work) {
  const startedAt = Date.now()
  print(`${heading} …`)
  await work()
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  if (seconds > 1) print(`${heading}: done in ${seconds} s`)
}
