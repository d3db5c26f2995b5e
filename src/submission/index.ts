export { findProblems } from './checks'
export { submission } from './plugin'
export type { Problem } from './shape/problems'
