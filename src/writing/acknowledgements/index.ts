export { isSame } from './match'
export { readUnusual, sayUnusual } from './sentence'
export { MAX_ACKNOWLEDGEMENTS, MAX_REASON, MAX_VALUE } from './types'
export type { Acknowledgement, Asked, Unusual } from './types'
