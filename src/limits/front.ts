/** What the front needs; apart, because it loads nothing of Payload. */
export { pagePolicy } from './headers/policy'
export { POLICY, protect } from './headers/protect'
export { admit } from './requests/admit'
export { MOST_HEADERS } from './requests/checkHeaders'
export { refuseUnread } from './requests/refuseUnread'
export { siteOrigin } from './requests/origins'
