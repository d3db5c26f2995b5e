export { checkPrecondition } from './checkPrecondition'
export { checkDelete, checkUpdate, isStale, noteIfMatch, setETag } from './hooks'
