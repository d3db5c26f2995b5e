export { checkPrecondition } from './check'
export { preconditions } from './plugin'
export { basedOn } from './basedOn'
