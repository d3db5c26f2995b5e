export { isOld, isOlderThan, yearsBefore } from './age'
export {
  dayRangeOf,
  firstDayOf,
  instantOf,
  instantOrDate,
  isPartialDate,
  lastDayOf,
  precisionOf,
  utcDayOf,
} from './partial'
export type { DayRange, PartialDate } from './partial'
export { today } from './today'
export { isWallTime, WALL_TIME } from './wallTime'
