import { stop } from './say.mjs'

const LEAST = [20, 9]

/** Ends the process when this Node is older than the product runs on. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const oldEnough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
  if (oldEnough) return
  stop(
    `Node ${process.versions.node} is too old: install Node ${LEAST.join('.')} or newer and try again.`,
  )
}
