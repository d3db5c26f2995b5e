/** Writes one line for the person at the terminal. */
export function say(line = '') {
  process.stdout.write(`${line}\n`)
}

/** Ends the process with one clear line and an exit code that is not 0. */
export function stop(line, code = 1) {
  process.stderr.write(`${line}\n`)
  process.exit(code)
}

/** Runs `work` under a heading; says how long it took when that was more than a second. */
export async function longStep(heading, work) {
  const began = Date.now()
  say(`${heading} …`)
  await work()
  const seconds = Math.round((Date.now() - began) / 1000)
  if (seconds > 1) say(`${heading}: done in ${seconds} s`)
}
