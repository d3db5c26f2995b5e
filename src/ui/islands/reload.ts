/** During development: the page reloads itself once a server with changed code is running. */
const INTERVAL_MS = 300
let loaded: string | undefined

async function check(): Promise<void> {
  const response = await fetch('/dev/build').catch(() => undefined)
  if (!response?.ok) return
  const build = await response.text()
  loaded ??= build
  if (build !== loaded) location.reload()
}

setInterval(() => void check(), INTERVAL_MS)
