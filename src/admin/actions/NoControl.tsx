/** Replaces one of Payload's own buttons, because the workflow's actions take its place. */
export function NoControl() {
  return null
}
