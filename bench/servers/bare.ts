import type { Child } from './child'
import { startChild } from './child'

/** An answer as bytes. */
export interface Sent {
  headers: Record<string, string>
  body: Buffer
}

/** A server that does nothing but send bytes. */
export interface Bare extends Pick<Child, 'origin' | 'processorTime' | 'stop'> {
  /** From now on it answers with these in turn, whatever is asked. */
  send: (answers: readonly Sent[]) => Promise<void>
}

export async function startBare(): Promise<Bare> {
  const child = await startChild({ script: 'build/bench/bareServer.mjs' })
  return {
    origin: child.origin,
    stop: child.stop,
    processorTime: child.processorTime,
    send: (answers) =>
      new Promise((resolve) => {
        child.process.once('message', () => resolve())
        child.process.send(
          answers.map(({ body, headers }) => ({ headers, body: body.toString('base64') })),
        )
      }),
  }
}
