/** An entry in every stage, by every step. Resolves with the published one. */
export async function fillStages({ ministry, secretariat }, acts, { files, reference }) {
  const { change, create, publish, step } = acts
  await create('A draft of the last release', {
    owner: reference.unpublished.id,
    cost: { amount: 1500000 },
  })
  await step(ministry, await create('A submission of the last release'), 'submit')

  const returned = await create('A returned entry of the last release')
  await step(ministry, returned, 'submit')
  await step(secretariat, returned, 'return', { returnReason: 'Name the source of the cost.' })

  const recalled = await create('A recalled entry of the last release')
  await step(ministry, recalled, 'submit')
  await step(ministry, recalled, 'recall')

  const published = await create('A published project of the last release', {
    documents: [files.study.id, files.contract.id],
    images: [files.harbour.id],
    milestones: [
      { kind: 'approval', date: '2025-03', planned: false, note: 'Approved', source: 's1' },
    ],
  })
  await change(ministry, published, { title: 'គម្រោងដែលបានបោះពុម្ព' }, 'km')
  await publish(published)
  await change(ministry, published, { summary: 'A newer draft, not public.' })

  const withdrawn = await create('A withdrawn project of the last release')
  await publish(withdrawn)
  await step(secretariat, withdrawn, 'withdraw')

  await step(ministry, await create('An archived project of the last release'), 'archive')
  const reopened = await create('A reopened project of the last release')
  await step(ministry, reopened, 'archive')
  await step(ministry, reopened, 'reopen')
  return published
}
