import type { CodeOf, Term } from './term'

/** Document types: OC4IDS 0.9.5, documentType, those an investor looks for. */
export const DOCUMENT_TYPES = [
  { code: 'feasibilityStudy', label: { en: 'Feasibility study' } },
  { code: 'projectPlan', label: { en: 'Project plan' } },
  { code: 'projectScope', label: { en: 'Project scope' } },
  { code: 'needsAssessment', label: { en: 'Needs assessment' } },
  { code: 'estimatedDemand', label: { en: 'Estimated demand' } },
  { code: 'environmentalImpact', label: { en: 'Environmental impact' } },
  { code: 'socialImpact', label: { en: 'Social impact assessment' } },
  { code: 'landAndSettlementImpact', label: { en: 'Land and settlement impact assessment' } },
  { code: 'resettlementPlan', label: { en: 'Resettlement and compensation plan' } },
  { code: 'costBenefitAnalysis', label: { en: 'Cost-benefit analysis' } },
  { code: 'valueForMoneyAnalysis', label: { en: 'Value for money analysis' } },
  { code: 'marketStudies', label: { en: 'Market studies' } },
  { code: 'designReport', label: { en: 'Project design report' } },
  { code: 'technicalSpecifications', label: { en: 'Technical specifications' } },
  { code: 'budgetApproval', label: { en: 'Budget approval' } },
  { code: 'financialAgreement', label: { en: 'Financial agreement' } },
  { code: 'riskProvisions', label: { en: 'Provisions for management of risks and liabilities' } },
  { code: 'procurementPlan', label: { en: 'Procurement plan' } },
  { code: 'requestForQualification', label: { en: 'Request for qualification' } },
  { code: 'tenderNotice', label: { en: 'Tender notice' } },
  { code: 'biddingDocuments', label: { en: 'Bidding documents' } },
  { code: 'awardNotice', label: { en: 'Award notice' } },
  { code: 'contractSigned', label: { en: 'Signed contract' } },
  { code: 'contractSummary', label: { en: 'Contract summary' } },
  { code: 'physicalProgressReport', label: { en: 'Physical progress reports' } },
  { code: 'financialProgressReport', label: { en: 'Financial progress reports' } },
  { code: 'projectEvaluation', label: { en: 'Project evaluation' } },
  { code: 'completionCertificate', label: { en: 'Completion certificate' } },
  {
    code: 'climateAndDisasterRiskAssessment',
    label: { en: 'Climate and disaster risk assessment' },
  },
  { code: 'policyAlignment', label: { en: 'Policy alignment' } },
  { code: 'illustration', label: { en: 'Illustrations' } },
] as const satisfies readonly Term[]

export type DocumentType = CodeOf<typeof DOCUMENT_TYPES>
