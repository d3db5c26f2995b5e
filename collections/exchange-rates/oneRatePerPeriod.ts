import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

/**
 * One rate per currency and period: with two, it would be chance which one a cost was converted
 * with.
 */
export const oneRatePerPeriod: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  // An archived rate makes room for a corrected one.
  if (data.archived === true) return data
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'exchange-rates',
    where: {
      and: [
        { currency: { equals: data.currency } },
        { period: { equals: data.period } },
        { archived: { not_equals: true } },
      ],
    },
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
