import { readFileSync } from 'node:fs'
import { inRoot } from './root.mjs'
import { stop } from './terminal.mjs'

/** The oldest supported Node, from `engines` in package.json, such as `>=20.1.2`. */
const oldest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).engines.node.slice(2)

/** Exits if this Node is older. */
export function checkNode() {
  if (isAtLeast(process.versions.node, oldest)) return
  stop(`Node ${process.versions.node} is too old: install Node ${oldest} or newer and try again.`)
}

/** Whether a version such as 20.19.0 is the same as or newer than another one. */
export function isAtLeast(version, other) {
  return version.localeCompare(other, 'en', { numeric: true }) >= 0
}
