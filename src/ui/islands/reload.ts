/** While the code changes as it is edited: the page loads itself anew once a server of other code is there. */
const INTERVAL_MS = 300
let loaded: string | undefined

async function look(): Promise<void> {
  const answer = await fetch('/dev/build').catch(() => undefined)
  if (!answer?.ok) return
  const build = await answer.text()
  loaded ??= build
  if (build !== loaded) location.reload()
}

setInterval(() => void look(), INTERVAL_MS)
