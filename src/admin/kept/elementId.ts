/** Id of the element above the form that offers unsaved text and shows what somebody else changed. */
export const KEPT_ID = 'kept-text'
