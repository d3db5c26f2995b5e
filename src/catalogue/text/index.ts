export { columnsOf, type TextColumns } from './columns'
export { createTextIndex, type Hit, type TextIndex } from './textIndex'
