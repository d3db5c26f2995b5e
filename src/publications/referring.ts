import { READINESS_STEPS } from '@/vocabulary'

/** By which fields of a project its record depends on a row of another collection. */
export const REFERRING_PATHS = {
  organisations: [
    'owner',
    'implementingAgencies.organisation',
    'contractors.organisation',
    'funding.organisation',
  ],
  programmes: ['programmes'],
  media: ['images'],
  documents: ['documents', ...READINESS_STEPS.map(({ code }) => `readiness.${code}.document`)],
} satisfies Record<string, string[]>
