import { createHash } from 'node:crypto'

import type { Context } from 'hono'
import { z } from 'zod'

import { entityTag } from '@/responses'

import { answerTagged } from '../answers/conditional'
import { parametersOf } from '../answers/parameters'
import type { ApiEnv, ApiOptions } from '../env'
import { openApiDocument } from './document'
import { renderDocs } from './page'
import { STYLE } from './style'

const noParameters = z.strictObject({})
const styleHash = createHash('sha256').update(STYLE).digest('base64')

/** Nothing may be loaded, run or sent from the page but its own style. */
const POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** Made once, at the first question: the same for as long as the process lives. */
let openApiText: string | undefined
let docsPage: Promise<string> | undefined

/** Answers the OpenAPI document. It stands without the catalogue. */
export function serveOpenApi(c: Context<ApiEnv>, { build }: ApiOptions): Promise<Response> {
  parametersOf(c, noParameters)
  return answerTagged(c, entityTag([build, 'openapi']), () => {
    openApiText ??= JSON.stringify(openApiDocument(), null, 2)
    return c.body(openApiText, 200, { 'Content-Type': 'application/json' })
  })
}

/** Answers the explorer page. Pages pass over parameters that they don't know. */
export function serveDocs(c: Context<ApiEnv>, { build }: ApiOptions): Promise<Response> {
  return answerTagged(c, entityTag([build, 'docs']), async () => {
    docsPage ??= renderDocs(openApiDocument())
    return c.html(await docsPage, 200, { 'Content-Security-Policy': POLICY })
  })
}
