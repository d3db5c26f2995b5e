export { MAX_AMOUNT, readAmount, type Expected, type Reading } from './amounts/read'
export { sayAmount, sayNumber, sayUnread, writeDigits, writeNumber } from './amounts/say'
export { exactSum } from './exact'
export { nearestRate, rateOf, type Rate } from './rates'
