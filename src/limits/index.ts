export { guardGraphql } from './graphql/guard'
export { limits } from './plugin'
export { answerServerFunction } from './serverFunctions/guard'
