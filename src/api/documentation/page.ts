import { html, raw } from 'hono/html'

import { PROBLEM_CODES, PROBLEMS, type ProblemCode } from '../problems'
import type { ApiDocument } from './document'
import { operationSection, valueText, type Operation } from './operations'
import { prose } from './prose'
import { isReference, type SchemaOrReference } from './schemaText'
import { STYLE } from './style'

/** Exactly the text that the policy's hash covers: surrounding white space would count. */
const styleElement = `<style>${STYLE}</style>`

/**
 * The reference: every address, parameter, response and problem of the API on one page that needs
 * no script.
 */
export async function renderDocs(document: ApiDocument): Promise<string> {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, { get }]) =>
    get ? [{ path, operation: get }] : [],
  )
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title}</title>
        ${raw(styleElement)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        <header>
          <p><a href="/">Connectivity Catalogue</a></p>
          <h1>${document.info.title}</h1>
          ${prose(document.info.description)}
          <p>
            The same as an OpenAPI 3.1 document:
            <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>. In the commands below,
            <code>SITE</code> stands for the address of this site.
          </p>
          <nav aria-label="Addresses">${contents(operations)}</nav>
        </header>
        <main id="main">
          ${(document.tags ?? []).map(
            ({ name, description }) =>
              html`<h2>${name}</h2>
                ${prose(description)}
                ${operations
                  .filter(({ operation }) => operation.tags?.includes(name))
                  .map(({ path, operation }) => operationSection(path, operation))}`,
          )}
          <h2 id="forms">Schemas</h2>
          ${Object.entries(document.components?.schemas ?? {}).map(schemaSection)}
          <h2 id="problems">Problems</h2>
          <p>Refusals are <code>application/problem+json</code> (RFC 9457).</p>
          <dl>${PROBLEM_CODES.map(problemRow)}</dl>
        </main>
        <footer><a href="/">Back to the catalogue</a></footer>
      </body>
    </html>`
  return page.toString()
}

function contents(operations: { path: string; operation: Operation }[]) {
  return html`<ul>
    ${operations.map(
      ({ path, operation }) =>
        html`<li>
          <a href="#${operation.operationId}"><code>${path}</code></a> ${operation.summary}
        </li>`,
    )}
    <li><a href="#forms">Schemas</a></li>
    <li><a href="#problems">Problems</a></li>
  </ul>`
}

function schemaSection([name, schema]: [string, SchemaOrReference]) {
  if (isReference(schema)) return ''
  return html`<section aria-labelledby="schema-${name}">
    <h3 id="schema-${name}">${name}</h3>
    ${prose(schema.description)}
    <dl>
      ${Object.entries(schema.properties ?? {}).map(
        ([field, value]) =>
          html`<div>
            <dt><code>${field}</code></dt>
            <dd>${prose(isReference(value) ? '' : value.description)} ${valueText(value)}</dd>
          </div>`,
      )}
    </dl>
  </section>`
}

function problemRow(code: ProblemCode) {
  const { status, title, meaning } = PROBLEMS[code]
  return html`<div id="problem-${code}">
    <dt><code>${code}</code><br /><span class="kind">${status}</span></dt>
    <dd>${prose(`${title}. ${meaning}`)}</dd>
  </div>`
}
