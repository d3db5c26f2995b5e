export { advance } from './advance'
export { readRecord } from './readRecord'
export { isShown } from './isShown'
