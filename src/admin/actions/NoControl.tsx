/** Stands where Payload would put a button of its own: the workflow's actions take its place. */
export function NoControl() {
  return null
}
