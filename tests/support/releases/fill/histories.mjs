import { acknowledgedParts, everyPart } from './texts.mjs'

/** Projects with more history than one approval. Resolves with the publications to be redacted. */
export async function fillHistories(people, acts, { files, reference }) {
  const { approver, ministry, neighbour, secretariat } = people
  const { change, create, publish, step } = acts

  const whole = await create(
    'A project of the last release with all fields',
    everyPart(files, reference),
  )
  await change(ministry, whole, { title: 'គម្រោងពេញលេញ', notes: 'កំណត់ចំណាំ' }, 'km')
  await publish(whole)
  await publish(await create('An unusual project of the last release', acknowledgedParts))

  const again = await create('A republished project of the last release')
  await publish(again)
  await change(ministry, again, { summary: 'Said better.' })
  await publish(again)
  await step(secretariat, again, 'withdraw')
  await change(ministry, again, {
    cost: { amount: 130000000, currency: 'USD', priceYear: 2026, source: 's1' },
  })
  await publish(again)

  const restored = await create('A restored draft of the last release')
  await change(ministry, restored, { summary: 'A worse summary.' })
  const { docs: versions } = await ministry(
    'GET',
    `/api/projects/versions?where[parent][equals]=${restored.id}&sort=createdAt&depth=0`,
  )
  await ministry('POST', `/api/projects/versions/${versions[0].id}?draft=true`)

  const own = await create('A project of the last release, published by its editor')
  await step(ministry, own, 'submit')
  const { submittedAt } = await change(approver, own, { summary: 'Edited by its approver.' })
  await step(approver, own, 'publish', { submittedAt })

  const handedOver = await create('A project of the last release that was handed over', {
    documents: [files.handedOver.id],
  })
  await publish(handedOver)
  await change(approver, handedOver, { leadState: 'TH', states: ['TH', 'KH'] })
  await publish(handedOver, neighbour)

  const redacted = await create('A redacted project of the last release')
  await publish(redacted)
  return [
    { code: redacted.code, at: 0 },
    { code: again.code, at: 0 },
  ]
}
