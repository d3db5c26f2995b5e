import type { CodeOf, Term } from './term'

/** Checks whose finding may be right: it is acknowledged with a reason instead of corrected. */
export const UNUSUAL_CHECKS = [
  { code: 'costSize', label: { en: 'Cost below 10,000 or above 200 billion US dollars' } },
  { code: 'placeOutsideState', label: { en: 'Place outside the named state' } },
  { code: 'rateArchived', label: { en: 'Amount whose exchange rate was archived' } },
  { code: 'duplicate', label: { en: 'Another entry looks like the same project' } },
  // Dates and status.
  { code: 'statusInFuture', label: { en: 'Status of a day that has not come' } },
  { code: 'completedWithoutDate', label: { en: 'Completed, without the date' } },
  { code: 'completedInFuture', label: { en: 'Completed, with works that end later' } },
  { code: 'endHasPassed', label: { en: 'Works should have ended, and are not completed' } },
  { code: 'beganUnprepared', label: { en: 'Works have begun, and the project is still prepared' } },
  { code: 'buildsBeforeStart', label: { en: 'Under implementation before works begin' } },
  { code: 'planHasPassed', label: { en: 'Planned for a date that has passed' } },
  { code: 'plannedThoughEnded', label: { en: 'Planned, although the project has ended' } },
  { code: 'longWorks', label: { en: 'Works of more than 25 years' } },
  { code: 'remoteDate', label: { en: 'Date before 1950 or more than 40 years ahead' } },
  { code: 'milestoneOrder', label: { en: 'Milestones in an unusual order' } },
  // Readiness.
  { code: 'stepWithoutProof', label: { en: 'Step done, without date or document' } },
  { code: 'stepBeforeMilestone', label: { en: 'Step done, with its milestone still planned' } },
  { code: 'missingWhileBuilt', label: { en: 'Step missing, although works go on' } },
  // Money.
  { code: 'costPerUnit', label: { en: 'Cost per kilometre or megawatt far from its kind' } },
  { code: 'costAgainstOthers', label: { en: 'Cost ten times another figure for it' } },
  { code: 'sameNumber', label: { en: 'The same number in two currencies' } },
  { code: 'currencyOfOthers', label: { en: 'Currency of neither the states nor lenders' } },
  { code: 'priceYearLater', label: { en: 'Price year after the date of the amount' } },
  { code: 'fundingAboveCost', label: { en: 'Funding far above the cost' } },
  { code: 'fundingBelowCost', label: { en: 'Funding far below the cost' } },
  { code: 'funderAboveCost', label: { en: 'One source pays more than the cost' } },
  { code: 'supportShare', label: { en: 'Viability gap funding of more than 60 % of the cost' } },
  { code: 'soughtAboveCost', label: { en: 'Investment sought above the cost' } },
  { code: 'rateOfReturn', label: { en: 'Rate of return outside 0 to 40 %' } },
  { code: 'longConcession', label: { en: 'Concession of more than 99 years' } },
  { code: 'paybackAfterConcession', label: { en: 'Payback longer than the concession' } },
  { code: 'jobsForCost', label: { en: 'Jobs far above what the cost pays for' } },
  // Size and place.
  { code: 'capacitySize', label: { en: 'Capacity larger than any of its kind' } },
  { code: 'lineLength', label: { en: 'Length far from that of the line on the map' } },
  { code: 'placeRepeated', label: { en: 'Two places at one position' } },
  // Texts and sources.
  { code: 'titleCapitals', label: { en: 'Title in capitals' } },
  { code: 'titleLength', label: { en: 'Title longer than a line' } },
  { code: 'untranslated', label: { en: 'The same text in two languages' } },
  { code: 'summaryRepeats', label: { en: 'Summary that repeats the title' } },
  { code: 'sourceRepeated', label: { en: 'Two sources with one address' } },
  { code: 'sourceDates', label: { en: 'Source read before it was published, or in the future' } },
] as const satisfies readonly Term[]

export type UnusualCheck = CodeOf<typeof UNUSUAL_CHECKS>
