import type { Where } from 'payload'
import type { Actor } from './actor'

/** True, false, or a filter for the rows to which the rule applies. */
export type RuleResult = boolean | Where

/** A named rule: what an actor may do, as yes, no or a filter. */
export type Rule = (actor: Actor) => RuleResult

/** Holds where any of the rules holds. */
export function anyOf(...rules: Rule[]): Rule {
  return (actor) => combine('or', true, rules, actor)
}

/** Holds where all of the rules hold. */
export function allOf(...rules: Rule[]): Rule {
  return (actor) => combine('and', false, rules, actor)
}

/** A rule that holds for the rows of a filter, whoever asks. */
export function where(filter: Where): Rule {
  return () => filter
}

function combine(
  operator: 'and' | 'or',
  decisive: boolean,
  rules: Rule[],
  actor: Actor,
): RuleResult {
  const results = rules.map((rule) => rule(actor))
  if (results.includes(decisive)) return decisive
  const filters = results.filter((answer) => typeof answer !== 'boolean')
  if (filters.length === 0) return !decisive
  return filters.length === 1 && filters[0] ? filters[0] : { [operator]: filters }
}
