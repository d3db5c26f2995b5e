import { createRepeats } from '@/catalogue'

/** An answer, and the state of the catalogue that it is of. */
export interface Keepable {
  state: string
  body: Buffer
}

/** An answer of the API as it is sent. */
export interface KeptAnswer extends Keepable {
  tag: string
  type: string
}

/** Answers of one state of the catalogue by address: those of any other are never given. */
export interface KeptAnswers<Answer extends Keepable = KeptAnswer> {
  /** The answer to this path with its parameters, of whatever state it is. */
  find(address: string): Answer | undefined
  /** Whether this was asked before, in this state or in others; to be asked once for each request. */
  isWorth(address: string): boolean
  /** Does nothing with what is too large. */
  keep(address: string, answer: Answer): void
}

/** Bytes of all kept answers together, and of one: a stranger with many questions costs no more. */
const MOST_BYTES = 32 * 1024 * 1024
const LARGEST = 256 * 1024
const LONGEST_ADDRESS = 1000
/** Different addresses among which one is known again. */
const REMEMBERED = 5000
/** What an answer costs beside its bytes. */
const OVERHEAD = 500

/** Keeps answers until the state moves on; the longest unused go first. */
export function createKeptAnswers<Answer extends Keepable = KeptAnswer>(
  mostBytes = MOST_BYTES,
): KeptAnswers<Answer> {
  const kept = new Map<string, Answer>()
  let state = ''
  let bytes = 0

  const sizeOf = (address: string, { body }: Answer) => body.length + 2 * address.length + OVERHEAD

  const drop = (address: string, answer: Answer) => {
    kept.delete(address)
    bytes -= sizeOf(address, answer)
  }

  return {
    find(address) {
      const answer = kept.get(address)
      if (answer) {
        // To the end of the row: what is asked for again stays longest.
        kept.delete(address)
        kept.set(address, answer)
      }
      return answer
    },
    isWorth: createRepeats(REMEMBERED),
    keep(address, answer) {
      if (address.length > LONGEST_ADDRESS || answer.body.length > LARGEST) return
      if (answer.state !== state) {
        kept.clear()
        bytes = 0
        state = answer.state
      }
      const before = kept.get(address)
      if (before) drop(address, before)
      kept.set(address, answer)
      bytes += sizeOf(address, answer)
      for (const [oldest, old] of kept) {
        if (bytes <= mostBytes) break
        drop(oldest, old)
      }
    },
  }
}
