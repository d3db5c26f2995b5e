import {
  AREAS,
  CURRENCIES,
  DELIVERY_MODELS,
  ORIGINS,
  READINESS_ANSWERS,
  READINESS_STEPS,
  SECTORS,
  STATES,
  STATUSES,
  SUBSECTORS,
} from '@/vocabulary'

import type { ApiCard, CardLabels } from './schema'
import type { Words } from './words'

/** The words for each coded field of a card, built as the card is. */
export function labelCard(card: ApiCard, words: Words): CardLabels {
  const { label } = words
  const { steps } = card.readiness
  const step = (code: keyof typeof steps) => ({
    step: label(READINESS_STEPS, code),
    answer: label(READINESS_ANSWERS, steps[code]),
  })
  return {
    leadState: label(STATES, card.leadState),
    states: card.states.map((code) => label(STATES, code)),
    sector: label(SECTORS, card.sector),
    subsectors: card.subsectors.map((code) => label(SUBSECTORS, code)),
    areas: card.areas.map((code) => label(AREAS, code)),
    programmes: card.programmes.map(words.programme),
    status: label(STATUSES, card.status),
    deliveryModel: card.deliveryModel && label(DELIVERY_MODELS, card.deliveryModel),
    cost: card.cost && { currency: label(CURRENCIES, card.cost.currency) },
    investmentSought: card.investmentSought && {
      currency: label(CURRENCIES, card.investmentSought.currency),
    },
    readiness: {
      steps: {
        preFeasibility: step('preFeasibility'),
        feasibility: step('feasibility'),
        eia: step('eia'),
        land: step('land'),
        permits: step('permits'),
        revenueModel: step('revenueModel'),
        governmentSupport: step('governmentSupport'),
        procurementDocuments: step('procurementDocuments'),
        financingPlan: step('financingPlan'),
      },
    },
    origin: label(ORIGINS, card.origin),
  }
}
