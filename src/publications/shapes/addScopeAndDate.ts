interface FormOne {
  cost: object | null
  costAlternatives: object[]
  investmentSought: object | null
}

/** From form 1 to form 2: amounts say what they cover and when they were said. Nobody had said it. */
export function addScopeAndDate(record: unknown): unknown {
  const { cost, costAlternatives, investmentSought } = record as FormOne
  return {
    ...(record as FormOne),
    cost: withNothingSaid(cost),
    costAlternatives: costAlternatives.map(withNothingSaid),
    investmentSought: withNothingSaid(investmentSought),
  }
}

function withNothingSaid(money: object | null): object | null {
  return money && { ...money, asOf: null, scope: null }
}
