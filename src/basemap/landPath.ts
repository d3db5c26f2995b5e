/** A position in pixels: across, down. */
export type Point = [number, number]

/** Leaves out points that are indistinguishably close to the last one kept. */
export function thin(points: Point[]): Point[] {
  let last: Point = [Infinity, Infinity]
  return points.filter((point, index) => {
    const isFar = Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) > 0.9
    const isKept = isFar || index === points.length - 1
    if (isKept) last = point
    return isKept
  })
}

/** A path through points in relative steps: shorter than absolute positions, and drawn the same. */
export function pathOf(points: readonly Point[]): string {
  let [lastX, lastY] = [0, 0]
  const steps = points.map((point, index) => {
    const x = Math.round(point[0] * 10)
    const y = Math.round(point[1] * 10)
    const across = (index > 1 && x >= lastX ? ' ' : '') + tenths(x - lastX)
    const down = (y >= lastY ? ' ' : '') + tenths(y - lastY)
    lastX = x
    lastY = y
    return (index === 0 ? 'M' : index === 1 ? 'l' : '') + across + down
  })
  return steps.join('')
}

/** A whole number of tenths as a decimal: integer arithmetic takes half the time of a fraction. */
function tenths(count: number): string {
  const size = Math.abs(count)
  const rest = size % 10
  const whole = size < 10 && rest > 0 ? '' : (size - rest) / 10
  return `${count < 0 ? '-' : ''}${whole}${rest > 0 ? `.${rest}` : ''}`
}
