import { OpenAPIHono } from '@hono/zod-openapi'

import { ENDPOINTS } from '../endpoints'

export type ApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>

/** The OpenAPI 3.1 document of the investor API. Needs no catalogue. */
export function openApiDocument(): ApiDocument {
  const app = new OpenAPIHono()
  for (const { route } of ENDPOINTS) app.openAPIRegistry.registerPath(route)
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Connectivity Catalogue: investor API',
      version: '1',
      description:
        'The public records of ASEAN connectivity projects, as approved for publication or compiled from public sources: each says which. Reading needs no key. Every answer has an entity tag that changes when what it answers may have changed; send it back as If-None-Match and an unchanged answer costs nothing.',
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'Projects', description: 'Find projects, read them, take them along' },
      {
        name: 'Forum',
        description:
          'Editions of the ASEAN Connectivity Forum, their sessions, news, and guides to funding',
      },
      { name: 'Changes', description: 'Follow what is published and withdrawn' },
      { name: 'Reference', description: 'Codes and their words' },
      { name: 'Service', description: 'Health of the service' },
    ],
  })
}
