export { checkPrecondition } from './check'
export { isStale, preconditions } from './plugin'
