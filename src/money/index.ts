export { MAX_AMOUNT, readAmount, type Expected } from './amounts/read'
export { describeAmount, describeNumber, explainUnread, formatNumber } from './amounts/describe'
export { exactSum } from './exact'
export { nearestRate, rateOf, rateYearOf, type Rate } from './rates'
