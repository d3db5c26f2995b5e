export { manyOf, numeric, oneOf, partialDate, webAddress } from '@/description/form'
export { archived, hideArchived, notArchived } from './archived'
export { id } from './id'
