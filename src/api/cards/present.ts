import type { Card } from '@/catalogue/types'

import type { ApiCard } from './schema'
import { isStale } from './stale'
import type { Words } from './words'

/** The path of a project's page. */
export function pathOf(project: { code: string; slug: string }): string {
  return `/projects/${project.code}/${project.slug}`
}

/** A card in the form of the API, in one language; `today` is `YYYY-MM-DD`. */
export function presentCard(card: Card, words: Words, today: string): ApiCard {
  return {
    code: card.code,
    slug: card.slug,
    url: pathOf(card),
    title: words.text(card.title),
    summary: words.text(card.summary),
    leadState: card.leadState,
    states: card.states,
    crossBorder: card.crossBorder,
    sector: card.sector,
    subsectors: card.subsectors,
    areas: card.areas,
    programmes: card.programmes,
    status: card.status,
    statusDate: card.statusDate,
    deliveryModel: card.deliveryModel,
    owner: words.text(card.owner) || null,
    cost: card.cost,
    investmentSought: card.investmentSought,
    readiness: { done: card.readiness.done, steps: stepsOf(card) },
    start: card.start,
    end: card.end,
    location: card.location,
    image: card.image && { ...card.image, alt: words.text(card.image.alt) },
    lastVerified: card.lastVerified,
    origin: card.origin,
    stale: isStale(card, today),
    publishedAt: card.publishedAt,
    updatedAt: card.updatedAt,
    seq: card.seq,
  }
}

function stepsOf(card: Card): ApiCard['readiness']['steps'] {
  const answers = new Map(card.readiness.steps.map(({ step, answer }) => [step, answer]))
  const answer = (step: keyof ApiCard['readiness']['steps']) => answers.get(step) ?? 'notStated'
  return {
    preFeasibility: answer('preFeasibility'),
    feasibility: answer('feasibility'),
    eia: answer('eia'),
    land: answer('land'),
    permits: answer('permits'),
    revenueModel: answer('revenueModel'),
    governmentSupport: answer('governmentSupport'),
    procurementDocuments: answer('procurementDocuments'),
    financingPlan: answer('financingPlan'),
  }
}
