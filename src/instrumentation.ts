/** Next calls this once per process before it answers anything: Payload and the catalogue start here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { boot } = await import('./server/boot')
  await boot()
}
