export { guardGraphql } from './graphql/guard'
export { limits } from './plugin'
