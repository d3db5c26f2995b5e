import { readFileSync } from 'node:fs'
import { pdf } from '../../pdf.mjs'
import { upload } from './ask.mjs'

/** Files of two states and of none yet: public, restricted, and unused. */
export async function fillFiles({ ministry, neighbour, secretariat }) {
  const document = (who, title, more = {}) =>
    who(
      'POST',
      '/api/documents',
      upload(pdf, 'application/pdf', 'paper.pdf', {
        title,
        documentType: 'feasibilityStudy',
        ...more,
      }),
    )
  const photo = readFileSync(new URL('../../../fixtures/harbour.png', import.meta.url))
  const picture = (who, alt) =>
    who(
      'POST',
      '/api/media',
      upload(photo, 'image/png', 'harbour.png', { alt, credit: 'Ministry' }),
    )
  return {
    study: await document(ministry, 'Study of the harbour', { date: '2026-03', language: 'km' }),
    contract: await document(ministry, 'Contract, not for the public', { restricted: true }),
    assessment: await document(ministry, 'Assessment of the harbour'),
    handedOver: await document(ministry, 'Paper that was handed over'),
    unnamed: await document(neighbour, 'Paper that nothing names'),
    ofNoState: await document(secretariat, 'Paper of the secretariat'),
    harbour: await picture(ministry, 'The harbour of Kampot'),
  }
}
