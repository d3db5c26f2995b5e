import type { Child } from './child'
import { startChild } from './child'

/** A response as bytes. */
export interface Sent {
  headers: Record<string, string>
  body: Buffer
}

/** A server that only sends bytes. */
export interface Bare extends Pick<Child, 'origin' | 'processorTime' | 'stop'> {
  /** Makes it cycle through these responses, whatever the request. */
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
