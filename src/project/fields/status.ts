import { DELIVERY_MODELS, STATUSES } from '@/vocabulary'
import { code, date, sourceNamed } from '@/description/kinds'

/** How far the project is in the world, and how it is delivered. */
export const status = [
  code('status', STATUSES, { label: 'Status', needed: true, index: true, width: '35%' }),
  date('statusDate', {
    label: 'Status as of',
    publicLabel: 'Date of status',
    missed: 'Without its date nobody knows whether the status still holds.',
  }),
  sourceNamed('statusSource', { label: 'Source of the status', about: ['status'] }),
  code('deliveryModel', DELIVERY_MODELS, {
    label: 'Delivery model',
    index: true,
    width: '35%',
    missed: 'Investors filter by the form in which they may take part.',
  }),
  sourceNamed('deliveryModelSource', {
    label: 'Source of the model',
    about: ['deliveryModel'],
    publicLabel: 'Source of delivery model',
  }),
] as const
