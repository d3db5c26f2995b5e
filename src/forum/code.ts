/** Longest code of an entry of the Forum, in characters. */
export const LONGEST_CODE = 60

const CODE = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/

export const CODE_SAID = 'Write small letters, digits and hyphens, such as acf-9.'

/** Whether a text can name an entry of the Forum in addresses. */
export function isForumCode(text: string): boolean {
  return CODE.test(text)
}
