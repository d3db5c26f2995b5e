/** Joins the classes of an element; falsy ones are left out. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  let text = ''
  for (const name of names) if (name) text += text === '' ? name : ` ${name}`
  return text
}
