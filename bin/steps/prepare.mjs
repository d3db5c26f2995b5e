import { runCommand } from './run.mjs'
import { longStep, print } from './terminal.mjs'

/**
 * Brings the database up to date with the code and fills an empty catalogue, in a process of its
 * own. The administrator of the very first start is printed at once, because that password is never
 * shown again.
 */
export async function prepare() {
  let administrator
  await longStep('Preparing the database', async () => {
    const code = await runCommand('prepare', [], {
      onMessage: (message) => (administrator = message.administrator),
    })
    // The process has already printed what is wrong and what to do.
    if (code !== 0) process.exit(code)
  })
  if (administrator) showAdministrator(administrator)
}

function showAdministrator({ email, password }) {
  print()
  print('This is the first start. The administrator, shown this once:')
  print(`  address   ${email}`)
  print(`  password  ${password}`)
  print('Change the password in the admin, or set a new one with: npm run user:reset')
}
