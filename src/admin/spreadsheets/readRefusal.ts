interface Refusal {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
}

/** The sentence by which the API refuses a request. */
export async function readRefusal(response: Response): Promise<string> {
  const body = (await response.json().catch(() => ({}))) as Refusal
  const [error] = body.errors ?? []
  const [named] = error?.data?.errors ?? []
  return named?.message ?? error?.message ?? 'It could not be done. Please try again.'
}
