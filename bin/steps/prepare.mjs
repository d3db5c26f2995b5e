import { runCommand } from './run.mjs'
import { longStep, say } from './say.mjs'

/**
 * Brings the database to the code's state and fills an empty catalogue, in a process of its own. The
 * administrator of a very first start is shown at once: no one is told that password again.
 */
export async function prepare() {
  let administrator
  await longStep('Preparing the database', async () => {
    const code = await runCommand('prepare', [], {
      onMessage: (message) => (administrator = message.administrator),
    })
    // Its own line on the terminal says what is wrong and what to do.
    if (code !== 0) process.exit(code)
  })
  if (administrator) showAdministrator(administrator)
}

function showAdministrator({ email, password }) {
  say()
  say('This is the first start. The administrator, shown this once:')
  say(`  address   ${email}`)
  say(`  password  ${password}`)
  say('Change the password in the admin, or set a new one with: npm run user:reset')
}
