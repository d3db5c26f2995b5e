import Big from 'big.js'

/** The sum of amounts as they are written in decimals: 0.1 + 0.2 is 0.3. */
export function exactSum(amounts: readonly number[]): Big {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0))
}
