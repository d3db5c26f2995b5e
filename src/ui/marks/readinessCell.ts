import type { ReadinessAnswer } from '@/vocabulary'

/** The drawing of an answer in a cell of 7 by 12 at `x`: a solid path and an outline. */
export function readinessCell(
  answer: ReadinessAnswer,
  x: number,
): { ink: string; outline: string } {
  const outline = `M${x + 0.5} .5h6v11h-6z`
  switch (answer) {
    case 'done':
      return { ink: `M${x} 0h7v12h-7z`, outline: '' }
    case 'underWay':
      return { ink: `M${x} 6h7v6h-7z`, outline }
    case 'missing':
      return { ink: '', outline }
    case 'notNeeded':
      return { ink: `M${x + 1} 5.5h5v1h-5z`, outline: '' }
    case 'notStated':
      return { ink: '', outline: '' }
  }
}

/** The dot of an unstated step: 2 by 2 at mid height. */
export function notStatedDot(answer: ReadinessAnswer, x: number): string {
  return answer === 'notStated' ? `M${x + 2.5} 5h2v2h-2z` : ''
}

/** Left edge of each of the nine cells: a gap of 1, and of 4 between groups of three. */
export const CELL_EDGES = Array.from(
  { length: 9 },
  (_, index) => index * 8 + Math.floor(index / 3) * 3,
)
