/** Organisations and programmes that projects refer to, and a corrected rate. */
export async function fillReference({ ministry, secretariat }) {
  const organisation = (who, name) =>
    who('POST', '/api/organisations', { name, kind: 'government', country: 'KH' })
  const rate = (perUsd, title) =>
    secretariat('POST', '/api/exchange-rates', {
      currency: 'KHR',
      period: '2024',
      perUsd,
      title,
      publisher: 'National bank',
    })
  await archive(secretariat, 'exchange-rates', await rate(407, 'A rate that was mistyped'))
  await rate(4070, 'Average of 2024')
  return {
    owner: await organisation(ministry, 'Port Authority of Kampot'),
    unpublished: await organisation(ministry, 'Port Authority that only drafts name'),
    fund: await organisation(secretariat, 'Fund of the last release'),
    former: await organisation(secretariat, 'Agency that was archived'),
    programme: await secretariat('POST', '/api/programmes', {
      code: 'lastRelease',
      name: 'Programme of the last release',
      url: 'https://example.org/programme',
    }),
  }
}

/** Renames and archives rows that a public record refers to. */
export async function changeReference({ secretariat }, { former, fund, programme }) {
  await secretariat('PATCH', `/api/organisations/${fund.id}`, { name: 'Fund by a newer name' })
  await archive(secretariat, 'programmes', programme)
  await archive(secretariat, 'organisations', former)
  await archive(secretariat, 'organisations', former, false)
  await archive(secretariat, 'organisations', former)
}

function archive(who, collection, { id }, archived = true) {
  return who('PATCH', `/api/${collection}/${id}`, { archived })
}
