export { findProblems } from './checks'
export { submission } from './plugin'
