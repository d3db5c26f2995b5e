/** One command: what it is given, and a help text where that is wrong. */
export interface Command {
  /** Shown, with exit code 1, when `run` is given what it cannot read. */
  readonly usage?: string
  /** Rejects with a fault, or with an error that `fail` tells in one line. */
  readonly run: (args: readonly string[]) => Promise<Outcome>
}

/** `misused` shows the usage; a number is the exit code. */
export type Outcome = 'misused' | number
