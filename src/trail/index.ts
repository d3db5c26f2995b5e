export { appendToTrail } from './appendToTrail'
export { noteArchiving } from './noteArchiving'
