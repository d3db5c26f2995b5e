import Big from 'big.js'

/** The exact decimal sum of amounts: 0.1 + 0.2 is 0.3. */
export function exactSum(amounts: readonly number[]): Big {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0))
}
