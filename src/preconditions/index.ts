export { checkPrecondition } from './check'
export { isConditional, preconditions } from './plugin'
export { basedOn } from './basedOn'
