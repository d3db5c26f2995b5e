export { MAX_AMOUNT, readAmount, type Expected } from './amounts/read'
export { sayAmount, sayNumber, sayUnread, writeNumber } from './amounts/say'
export { exactSum } from './exact'
export { nearestRate, rateOf, type Rate } from './rates'
