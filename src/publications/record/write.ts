import {
  READINESS_STEPS,
  type Area,
  type DeliveryModel,
  type FundingKind,
  type FundingSource,
  type MemberState,
  type Measure,
  type MilestoneKind,
  type Origin,
  type OrganisationKind,
  type ReadinessAnswer,
  type SafeguardCategory,
  type Sdg,
  type Sector,
  type Status,
  type Subsector,
} from '@/vocabulary'
import { textsOf, writeDocument, writePicture } from './files'
import { writeHtml } from './html'
import { toUsd, writeMoney } from './money'
import { writeLocation } from './place'
import type { Material, StoredProject } from './stored'
import type { Figure, Funding, OrganisationReference, PublicRecord, Readiness } from './types'

/**
 * The public form of a project, from its stored row and what that refers to. What is not named
 * here can not leak: contacts, workflow and restricted documents never pass.
 */
export function writeRecord(material: Material): PublicRecord {
  const { project, rates } = material
  return {
    code: project.code,
    slug: project.slug || project.code.toLowerCase(),
    title: textsOf(project.title),
    summary: textsOf(project.summary),
    description: writeHtml(project.description),
    leadState: project.leadState as MemberState,
    states: (project.states ?? []) as MemberState[],
    otherCountries: project.otherCountries ?? [],
    sector: project.sector as Sector,
    subsectors: (project.subsectors ?? []) as Subsector[],
    areas: (project.areas ?? []) as Area[],
    programmes: found(project.programmes, material.programmes).map(({ code, name, url }) => ({
      code,
      name: textsOf(name),
      url: url || null,
    })),
    status: project.status as Status,
    statusDate: project.statusDate || null,
    statusSource: project.statusSource || null,
    deliveryModel: (project.deliveryModel || null) as DeliveryModel | null,
    deliveryModelSource: project.deliveryModelSource || null,
    owner: writeParty({ organisation: project.owner, source: project.ownerSource }, material),
    implementingAgencies: writeParties(project.implementingAgencies, material),
    contractors: writeParties(project.contractors, material),
    cost: writeMoney(project.cost, rates),
    costAlternatives: (project.costAlternatives ?? []).flatMap((row) => {
      const money = writeMoney(row, rates)
      return money ? [{ ...money, note: textsOf(row.note) }] : []
    }),
    investmentSought: writeMoney(project.investmentSought, rates),
    funding: writeFunding(material),
    fundingExplanation: textsOf(project.fundingExplanation),
    eirrPercent: writeFigure(project.eirrPercent),
    firrPercent: writeFigure(project.firrPercent),
    paybackYears: writeFigure(project.paybackYears),
    concessionYears: writeFigure(project.concessionYears),
    start: writeDate(project.start),
    end: writeDate(project.end),
    milestones: (project.milestones ?? []).map((row) => ({
      kind: row.kind as MilestoneKind,
      date: row.date,
      planned: row.planned ?? false,
      note: textsOf(row.note),
      source: row.source || null,
    })),
    readiness: writeReadiness(material),
    locations: (project.locations ?? []).flatMap((row) => writeLocation(row) ?? []),
    capacities: (project.capacities ?? []).map((row) => ({
      measure: row.measure as Measure,
      label: textsOf(row.label),
      value: row.value,
      unit: row.unit,
      source: row.source || null,
    })),
    benefits: (project.benefits ?? []).map((row) => ({
      label: textsOf(row.label),
      value: row.value ?? null,
      unit: row.unit || null,
      source: row.source || null,
    })),
    facts: (project.facts ?? []).map((row) => ({
      label: textsOf(row.label),
      text: textsOf(row.text),
      source: row.source || null,
    })),
    environmentalCategory: (project.environmentalCategory || null) as SafeguardCategory | null,
    socialCategory: (project.socialCategory || null) as SafeguardCategory | null,
    safeguardSource: project.safeguardSource || null,
    sdgs: (project.sdgs ?? []) as Sdg[],
    images: found(project.images, material.pictures).flatMap((one) => writePicture(one) ?? []),
    documents: found(project.documents, material.documents).flatMap(
      (one) => writeDocument(one) ?? [],
    ),
    sources: (project.sources ?? []).map((row) => ({
      key: row.key ?? '',
      title: row.title,
      publisher: row.publisher || null,
      url: row.copy ? null : row.url || null,
      copy: row.copy ?? false,
      date: row.date || null,
    })),
    notes: textsOf(project.notes),
    origin: (project.origin ?? 'ministry') as Origin,
    lastVerified: project.lastVerified || null,
  }
}

function found<Row>(ids: string[] | null | undefined, rows: Map<string, Row>): Row[] {
  return (ids ?? []).flatMap((id) => rows.get(id) ?? [])
}

type Party = NonNullable<StoredProject['contractors']>[number]

function writeParties(
  rows: Party[] | null | undefined,
  material: Material,
): OrganisationReference[] {
  return (rows ?? []).flatMap((row) => writeParty(row, material) ?? [])
}

function writeParty(
  { organisation, source }: Party,
  material: Material,
): OrganisationReference | null {
  const stored = organisation ? material.organisations.get(organisation) : undefined
  if (!stored) return null
  return {
    name: textsOf(stored.name),
    kind: (stored.kind ?? 'other') as OrganisationKind,
    country: stored.country || null,
    url: stored.url || null,
    source: source || null,
  }
}

function writeFunding({ organisations, project, rates }: Material): Funding[] {
  return (project.funding ?? []).map((row) => {
    const organisation = row.organisation ? organisations.get(row.organisation) : undefined
    const amount = row.amount ?? null
    const currency = (row.currency || null) as Funding['currency']
    return {
      fundingSource: row.fundingSource as FundingSource,
      organisation: organisation ? { name: textsOf(organisation.name) } : null,
      kind: row.kind as FundingKind,
      amount,
      currency,
      // A loan has no price year of its own: it is priced as the cost is, in the cost's currency.
      ...(amount !== null && currency && (currency === 'USD' || currency === project.cost?.currency)
        ? toUsd(amount, currency, project.cost?.priceYear ?? null, rates)
        : {}),
      note: textsOf(row.note),
      source: row.source || null,
    }
  })
}

function writeFigure(stored: StoredProject['eirrPercent']): Figure | null {
  return typeof stored?.value === 'number'
    ? { value: stored.value, source: stored.source || null }
    : null
}

function writeDate(stored: StoredProject['start']): PublicRecord['start'] {
  return stored?.date ? { date: stored.date, source: stored.source || null } : null
}

function writeReadiness({ documents, project: { readiness } }: Material): Readiness[] {
  return READINESS_STEPS.map(({ code }) => {
    const stored = readiness?.[code]
    const document = stored?.document ? documents.get(stored.document) : undefined
    return {
      step: code,
      answer: (stored?.answer || 'notStated') as ReadinessAnswer,
      date: stored?.date || null,
      note: textsOf(stored?.note),
      document: document ? writeDocument(document) : null,
      source: stored?.source || null,
    }
  })
}
