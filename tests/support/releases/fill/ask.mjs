/** The password of every account in the fixtures, which contain nothing confidential. */
export const PASSWORD = 'kept for the next release'

/**
 * Sends requests to a running catalogue as one user, or as a stranger; throws on a refusal.
 * @typedef {(method: string, path: string, body?: object) => Promise<any>} Person
 * @returns {Person} which resolves with the written document, or with the whole response
 */
export function person(origin, token) {
  return async (method, path, body) => {
    const isForm = body instanceof FormData
    const answer = await fetch(origin + path, {
      method,
      headers: {
        ...(token && { authorization: `JWT ${token}` }),
        ...(!isForm && { 'content-type': 'application/json' }),
      },
      body: isForm ? body : JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    const json = JSON.parse(text)
    return json.doc ?? json
  }
}

export async function signIn(origin, account) {
  const { token } = await person(origin)('POST', '/api/users/login', account)
  return person(origin, token)
}

/** A file and its fields, as the admin sends them. */
export function upload(content, type, name, fields) {
  const form = new FormData()
  form.set('file', new Blob([content], { type }), name)
  form.set('_payload', JSON.stringify(fields))
  return form
}
