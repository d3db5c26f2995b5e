export { isSameFinding } from './isSameFinding'
export { parseUnusual, formatUnusual } from './unusualMessage'
export { MAX_ACKNOWLEDGEMENTS, MAX_REASON, MAX_VALUE } from './types'
export type { Acknowledgement, AcknowledgementRequest, Unusual } from './types'
