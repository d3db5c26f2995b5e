export { createApi } from './app'
export { openApiDocument } from './documentation/document'
export type { ApiEnv, ApiOptions } from './env'
