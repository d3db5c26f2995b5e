export * from './bitsets'
export * from './count'
export * from './select'
export * from './values'
