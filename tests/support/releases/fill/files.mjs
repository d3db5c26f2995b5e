import { readFileSync } from 'node:fs'
import { upload } from './ask.mjs'

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
xref
0 3
0000000000 65535 f
0000000009 00000 n
0000000053 00000 n
trailer<</Size 3/Root 1 0 R>>
startxref
96
%%EOF
`

/** Files of two states and of none yet, public, restricted, and named by nothing. */
export async function fillFiles({ ministry, neighbour, secretariat }) {
  const document = (who, title, more = {}) =>
    who(
      'POST',
      '/api/documents',
      upload(PDF, 'application/pdf', 'paper.pdf', {
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
