import { createHash } from 'node:crypto'

import type { Context } from 'hono'
import { z } from 'zod'

import { entityTag } from '@/responses'

import { respondTagged } from '../responses/conditional'
import { requireParameters } from '../responses/requireParameters'
import type { ApiEnv, ApiOptions } from '../env'
import { openApiDocument } from './document'
import { renderDocs } from './page'
import { STYLE } from './style'

const noParameters = z.strictObject({})
const styleHash = createHash('sha256').update(STYLE).digest('base64')

/** The page may load, run or send nothing but its own style. */
const POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** Made on the first request: they do not change as long as the process runs. */
let openApiText: string | undefined
let docsPage: Promise<string> | undefined

/** Serves the OpenAPI document, which does not depend on the catalogue. */
export function serveOpenApi(c: Context<ApiEnv>, { build }: ApiOptions): Promise<Response> {
  requireParameters(c, noParameters)
  return respondTagged(c, entityTag([build, 'openapi']), () => {
    openApiText ??= JSON.stringify(openApiDocument(), null, 2)
    return c.body(openApiText, 200, { 'Content-Type': 'application/json' })
  })
}

/** Serves the reference page. Pages ignore unknown parameters. */
export function serveDocs(c: Context<ApiEnv>, { build }: ApiOptions): Promise<Response> {
  return respondTagged(c, entityTag([build, 'docs']), async () => {
    docsPage ??= renderDocs(openApiDocument())
    return c.html(await docsPage, 200, { 'Content-Security-Policy': POLICY })
  })
}
