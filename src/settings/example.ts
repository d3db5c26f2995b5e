import { SETTINGS } from '.'

/** The text of `.env.example`: every setting with its purpose, none of them set. */
export function settingsExample(): string {
  const parts = Object.entries(SETTINGS).map(
    ([name, { example, help }]) => `# ${help}\n# ${name}=${example}\n`,
  )
  return `# Settings. Copy this file to .env and set what you need. Written by npm run generate.\n\n${parts.join('\n')}`
}
