import { dollarsOf, format } from './dollars'
import type { Check, Finding } from './types'

/** Percent. The highest that studies of the region state lie near 30. */
const MOST_RETURN = 40
/** Land and concession laws of the region end here; few contracts reach half of it. */
const LONGEST_CONCESSION_YEARS = 99
/** Jobs for a million US dollars. Labour-intensive road programmes reach about 100. */
const MOST_JOBS_PER_MILLION = 200

export const checkReturns: Check = ({ eirrPercent, firrPercent }) =>
  [
    { path: 'eirrPercent.value', value: eirrPercent?.value, name: 'economic' },
    { path: 'firrPercent.value', value: firrPercent?.value, name: 'financial' },
  ].flatMap(({ name, path, value }): Finding[] =>
    typeof value === 'number' && (value <= 0 || value > MOST_RETURN)
      ? [
          {
            check: 'rateOfReturn',
            path,
            value: String(value),
            message: `The ${name} rate of return is ${format(value)} %; expected is more than 0 and at most ${String(MOST_RETURN)} %. Is it a rate in percent, and not a ratio or a net value?`,
          },
        ]
      : [],
  )

export const checkConcession: Check = ({ concessionYears, paybackYears }) => {
  const [concession, payback] = [concessionYears?.value, paybackYears?.value]
  if (typeof concession !== 'number') return []
  if (concession > LONGEST_CONCESSION_YEARS) {
    return [
      {
        check: 'longConcession',
        path: 'concessionYears.value',
        value: String(concession),
        message: `The concession lasts ${format(concession)} years; expected is at most ${String(LONGEST_CONCESSION_YEARS)}. By which law is it longer?`,
      },
    ]
  }
  if (typeof payback !== 'number' || payback <= concession) return []
  return [
    {
      check: 'paybackAfterConcession',
      path: 'paybackYears.value',
      value: `${String(payback)} ${String(concession)}`,
      message: `Payback takes ${format(payback)} years, the concession lasts ${format(concession)}; expected is payback within it. Why would an investor not be paid back in time?`,
    },
  ]
}

/** Jobs are a benefit in the ministry's own words. */
export const checkJobs: Check = ({ benefits, cost }, _today, rates) => {
  const usd = dollarsOf(cost, rates)
  if (!usd) return []
  return (benefits ?? []).flatMap(({ label, unit, value }, index): Finding[] => {
    const isJobs = /\bjobs?\b/i.test(`${label?.en ?? ''} ${unit ?? ''}`)
    if (!isJobs || typeof value !== 'number' || value <= (usd / 1e6) * MOST_JOBS_PER_MILLION)
      return []
    return [
      {
        check: 'jobsForCost',
        path: `benefits.${String(index)}.value`,
        value: `${String(value)}, ${String(cost?.amount)} ${String(cost?.currency)}`,
        message: `${format(value)} jobs for about ${format(Math.round(usd))} US dollars are more than ${String(MOST_JOBS_PER_MILLION)} for each million; expected is less. How were they counted?`,
      },
    ]
  })
}
