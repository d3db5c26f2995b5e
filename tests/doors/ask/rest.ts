import type { Answer, Client } from '../../support/http'
import { isDraft, joined, type Asker, type Reply } from './types'

interface Found {
  id?: string
  doc?: { id?: string }
  docs?: unknown[]
  errors?: unknown[]
  totalDocs?: number
}

/** A person at `/api/{collection}`. */
export function askRest(client: Client): Asker {
  const one = async (path: string) => replyOf(await client.get(path))
  const many = async (path: string) => {
    const answer = await client.get(path)
    return { ...replyOf(answer), done: (bodyOf(answer).totalDocs ?? 0) > 0 }
  }
  return {
    read: async ({ collection, id, key = id }) =>
      joined(
        await one(`/api/${collection}/${key}?depth=2`),
        await one(`/api/${collection}/${id}?depth=2&draft=true&locale=all`),
        await many(`/api/${collection}?where[id][equals]=${id}&depth=2`),
        await many(`/api/${collection}?where[id][equals]=${id}&draft=true`),
      ),
    // For preferences, Payload's own route treats “count” as a key.
    count: ({ collection, id, key }) =>
      many(`/api/${collection}${key ? '' : '/count'}?where[id][equals]=${id}`),
    readVersions: async ({ collection, id }, version) =>
      joined(
        await many(`/api/${collection}/versions?where[parent][equals]=${id}`),
        await one(`/api/${collection}/versions/${version}`),
      ),
    create: async (collection, data, file) => {
      const draft = isDraft(collection, data) ? '?draft=true' : ''
      if (!file) return replyOf(await client.send('POST', `/api/${collection}${draft}`, data))
      const form = new FormData()
      form.set('file', new Blob([new Uint8Array(file.content)], { type: file.type }), file.name)
      form.set('_payload', JSON.stringify(data))
      return replyOf(await client.send('POST', `/api/${collection}`, form))
    },
    update: async ({ collection, id }, data, locale) => {
      const draft = isDraft(collection, data)
      const query = new URLSearchParams({
        ...(draft && { draft: 'true' }),
        ...(locale && { locale }),
      })
      return replyOf(await client.send('PATCH', `/api/${collection}/${id}?${query}`, data))
    },
    restore: async ({ collection }, version) =>
      replyOf(await client.send('POST', `/api/${collection}/versions/${version}?draft=true`)),
    delete: async ({ collection, id, key = id }) =>
      replyOf(await client.send('DELETE', `/api/${collection}/${key}`)),
    duplicate: async ({ collection, id }) =>
      replyOf(await client.send('POST', `/api/${collection}/${id}/duplicate`, {})),
  }
}

function replyOf(answer: Answer): Reply {
  const { doc, errors, id } = bodyOf(answer)
  const done = answer.status >= 200 && answer.status < 300 && !errors?.length
  return { done, text: answer.text, id: doc?.id ?? id }
}

function bodyOf(answer: Answer): Found {
  try {
    return answer.json<Found | null>() ?? {}
  } catch {
    return {}
  }
}
