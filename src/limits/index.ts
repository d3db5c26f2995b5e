export { guardGraphql } from './graphql/guardGraphql'
export { limits } from './plugin'
export { handleServerFunction } from './serverFunctions/handleServerFunction'
