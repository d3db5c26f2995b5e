export { createApi } from './app'
export { openApiDocument } from './documentation/document'
