export { checkPrecondition } from './check'
export { checkDelete, checkUpdate, isStale, noteBases, tellTag } from './hooks'
