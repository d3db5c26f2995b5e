import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

/** One rate a currency and period: with two, which one a cost was converted by would be chance. */
export const oneRatePerPeriod: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'exchange-rates',
    where: { currency: { equals: data.currency }, period: { equals: data.period } },
    limit: 2,
    req,
  })
  if (docs.every((doc) => doc.id === (originalDoc as { id?: string } | undefined)?.id)) return data
  throw new ValidationError(
    {
      collection: 'exchange-rates',
      errors: [
        {
          path: 'period',
          message: `There is a rate of ${String(data.currency)} for ${String(data.period)} already.`,
        },
      ],
    },
    req.t,
  )
}
