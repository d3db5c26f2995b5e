export { answerFaults } from './answerFaults'
export { databaseAdapter, type DatabasePlace, databasePlace } from './engine'
export { markOf } from './markOf'
