export { workflow } from './plugin'
export { transitionOf } from './request'
export type { TransitionName } from './transitions'
