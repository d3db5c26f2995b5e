export { appendToTrail, type TrailEntry } from './appendToTrail'
export { noteArchiving } from './noteArchiving'
