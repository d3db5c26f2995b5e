export { manyOf, numeric, oneOf, partialDate, webAddress } from '@/project/form'
export { archived, hideArchived, notArchived } from './archived'
export { id } from './id'
