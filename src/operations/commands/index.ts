import { fail } from '../fail'
import type { Command } from './types'

/** Everything that is run beside the server, by name. Each is loaded when it is called. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  prepare: async () => (await import('./prepare')).prepareDatabase,
  seed: async () => (await import('./seed')).seed,
  user: async () => (await import('./user')).user,
  backup: async () => (await import('./backup')).backup,
  restore: async () => (await import('./restore')).restoreBackup,
  copy: async () => (await import('./copy')).copy,
  generate: async () => (await import('./generate')).generate,
}

/** `build/operations.mjs NAME …`: runs one command and ends the process with its exit code. */
try {
  const [name = '', ...args] = process.argv.slice(2)
  const load = COMMANDS[name]
  if (!load) {
    console.error(`There is no command “${name}”. Commands: ${Object.keys(COMMANDS).join(', ')}.`)
    process.exit(1)
  }
  const command = await load()
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(command.usage)
    process.exit(0)
  }
  const outcome = await command.run(args)
  if (outcome === 'misused') console.error(command.usage)
  process.exit(outcome === 'misused' ? 1 : outcome)
} catch (error) {
  fail(error)
}
