import { afterEach, beforeEach, jest } from '@jest/globals'

/** Stops the date for each test of the file; timers run on. */
export function stopClockAt(instant: string): void {
  beforeEach(() => {
    jest.useFakeTimers({
      now: new Date(instant),
      doNotFake: [
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'clearImmediate',
        'setInterval',
        'clearInterval',
        'setTimeout',
        'clearTimeout',
      ],
    })
  })
  afterEach(() => {
    jest.useRealTimers()
  })
}
