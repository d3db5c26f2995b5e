import path from 'node:path'

/** The project's folder, whatever folder the command was given in. */
export const root = path.resolve(
  import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  '../..',
)

/** An absolute path inside the project. */
export function inRoot(...parts) {
  return path.join(root, ...parts)
}
