export { respondUnavailable } from './respondUnavailable'
export { databaseAdapter, type DatabaseLocation, databaseLocation } from './engine'
export { commitMarkerOf } from './commitMarkerOf'
