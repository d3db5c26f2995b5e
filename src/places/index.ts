export { positionsOf } from './positions'
export { readGeometry } from './readGeometry'
export { isNear, isWithinReach } from './region'
export type { Geometry, Position } from './types'
