import type { CodeOf, Term } from './term'

/** Where money comes from; `party` is the code of OC4IDS's financingPartyType list. */
interface FundingSourceTerm extends Term {
  readonly party: 'institutional' | 'commercial' | 'bilateral' | 'multilateral' | 'vendor' | 'other'
}

/** `oc4ids` is the code of OC4IDS's financingArrangementType list, where it has one. */
interface FundingKindTerm extends Term {
  readonly oc4ids?: string
}

/** Who funds, by name where a source is common, else by kind of party. */
export const FUNDING_SOURCES = [
  { code: 'stateBudget', label: { en: 'State budget' }, party: 'other' },
  { code: 'publicEnterprise', label: { en: 'Public enterprise' }, party: 'other' },
  { code: 'akcf', label: { en: 'ASEAN-Korea Cooperation Fund' }, party: 'multilateral' },
  {
    code: 'edcf',
    label: { en: 'Economic Development Cooperation Fund (Korea)' },
    party: 'bilateral',
  },
  { code: 'koica', label: { en: 'Korea International Cooperation Agency' }, party: 'bilateral' },
  { code: 'adb', label: { en: 'Asian Development Bank' }, party: 'multilateral' },
  { code: 'aif', label: { en: 'ASEAN Infrastructure Fund' }, party: 'multilateral' },
  { code: 'aiib', label: { en: 'Asian Infrastructure Investment Bank' }, party: 'multilateral' },
  { code: 'worldBank', label: { en: 'World Bank Group' }, party: 'multilateral' },
  {
    code: 'miga',
    label: { en: 'Multilateral Investment Guarantee Agency' },
    party: 'multilateral',
  },
  { code: 'eib', label: { en: 'European Investment Bank' }, party: 'multilateral' },
  { code: 'europeanUnion', label: { en: 'European Union' }, party: 'multilateral' },
  {
    code: 'opecFund',
    label: { en: 'OPEC Fund for International Development' },
    party: 'multilateral',
  },
  { code: 'climateFund', label: { en: 'Climate and environment funds' }, party: 'multilateral' },
  { code: 'jica', label: { en: 'Japan International Cooperation Agency' }, party: 'bilateral' },
  { code: 'jbic', label: { en: 'Japan Bank for International Cooperation' }, party: 'bilateral' },
  { code: 'japan', label: { en: 'Government of Japan' }, party: 'bilateral' },
  { code: 'korea', label: { en: 'Government of the Republic of Korea' }, party: 'bilateral' },
  { code: 'china', label: { en: 'Government of China' }, party: 'bilateral' },
  { code: 'chinaEximbank', label: { en: 'Export-Import Bank of China' }, party: 'bilateral' },
  { code: 'india', label: { en: 'Government of India' }, party: 'bilateral' },
  { code: 'australia', label: { en: 'Government of Australia' }, party: 'bilateral' },
  { code: 'afd', label: { en: 'Agence Française de Développement' }, party: 'bilateral' },
  { code: 'kfw', label: { en: 'KfW Development Bank' }, party: 'bilateral' },
  {
    code: 'neda',
    label: { en: 'Neighbouring Countries Economic Development Cooperation Agency (Thailand)' },
    party: 'bilateral',
  },
  { code: 'otherBilateral', label: { en: 'Other government' }, party: 'bilateral' },
  { code: 'otherMultilateral', label: { en: 'Other multilateral' }, party: 'multilateral' },
  { code: 'commercialBanks', label: { en: 'Commercial banks' }, party: 'commercial' },
  { code: 'sponsors', label: { en: 'Project sponsors' }, party: 'other' },
  {
    code: 'institutionalInvestors',
    label: { en: 'Institutional investors' },
    party: 'institutional',
  },
  { code: 'suppliers', label: { en: 'Suppliers' }, party: 'vendor' },
  { code: 'other', label: { en: 'Other' }, party: 'other' },
] as const satisfies readonly FundingSourceTerm[]

export type FundingSource = CodeOf<typeof FUNDING_SOURCES>

/** What form the money has. */
export const FUNDING_KINDS = [
  { code: 'budget', label: { en: 'Budget' } },
  { code: 'grant', label: { en: 'Grant' }, oc4ids: 'grant' },
  { code: 'loan', label: { en: 'Loan' }, oc4ids: 'loan' },
  { code: 'commercialDebt', label: { en: 'Commercial debt' }, oc4ids: 'loan' },
  { code: 'bond', label: { en: 'Bond' }, oc4ids: 'bond' },
  { code: 'equity', label: { en: 'Equity' }, oc4ids: 'shares.unlisted' },
  { code: 'guarantee', label: { en: 'Guarantee' }, oc4ids: 'guarantee' },
  { code: 'technicalAssistance', label: { en: 'Technical assistance' } },
  { code: 'viabilityGap', label: { en: 'Viability gap funding' }, oc4ids: 'grant' },
  { code: 'other', label: { en: 'Other' } },
] as const satisfies readonly FundingKindTerm[]

export type FundingKind = CodeOf<typeof FUNDING_KINDS>
