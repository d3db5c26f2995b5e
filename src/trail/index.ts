export { appendToTrail, type TrailEntry } from './appendToTrail'
