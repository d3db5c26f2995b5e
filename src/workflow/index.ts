export { workflow } from './plugin'
export { TransitionRefused } from './refused'
export { transitionOf } from './request'
export { TRANSITIONS, type Transition, type TransitionName } from './transitions'
