import { DELIVERY_MODELS, STATUSES } from '@/vocabulary'
import { code, date, sourceNamed } from '../kinds'

/** How far the project is in the world, and how it is delivered. */
export const status = [
  code('status', STATUSES, { label: 'Status', needed: true, index: true, width: '35%' }),
  date('statusDate', { label: 'Status as of' }),
  sourceNamed('statusSource', 'Source of the status'),
  code('deliveryModel', DELIVERY_MODELS, { label: 'Delivery model', index: true, width: '35%' }),
  sourceNamed('deliveryModelSource', 'Source of the model'),
] as const
