export { answerFaults } from './answerFaults'
export { databaseAdapter, type DatabasePlace, databasePlace } from './engine'
export { WriterBusy } from './mutex'
