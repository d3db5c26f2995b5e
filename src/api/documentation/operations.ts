import { html } from 'hono/html'

import type { ApiDocument } from './document'
import { EXAMPLES } from './examples'
import { prose } from './prose'
import {
  boundsOf,
  exampleOf,
  codesIn,
  isReference,
  kindOf,
  nameOf,
  type SchemaOrReference,
} from './schemaText'

type Path = NonNullable<ApiDocument['paths']>[string]
/** Longer lists of values are folded. */
const MAX_SHOWN = 8

export type Operation = NonNullable<Path['get']>
type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>

/** An operation with its path, as a section of the page. */
export function operationSection(path: string, operation: Operation) {
  const parameters = (operation.parameters ?? []).filter(
    (entry): entry is Parameter => 'in' in entry,
  )
  const id = operation.operationId ?? path
  return html`<section aria-labelledby="${id}">
    <h3 id="${id}">${operation.summary}</h3>
    <p><code>GET ${path}</code></p>
    ${prose(operation.description)}
    ${
      parameters.length > 0
        ? html`<h4>Parameters</h4>
            <dl>${parameters.map(parameterRow)}</dl>`
        : ''
    }
    <h4>Answers</h4>
    <dl>${Object.entries(operation.responses ?? {}).map(responseRow)}</dl>
    <h4>Try</h4>
    <ul class="try">
      ${(EXAMPLES[id] ?? []).map(exampleItem)}
    </ul>
  </section>`
}

/** What a value may be, with its codes folded if there are many. */
export function valueText(schema: SchemaOrReference) {
  const codes = codesIn(schema)
  const example = exampleOf(schema)
  const kind = [kindOf(schema), boundsOf(schema)].filter(Boolean).join(', ')
  return html`<p class="kind">${kind}${example && html`, such as <code>${example}</code>`}</p>
    ${
      codes.length > MAX_SHOWN
        ? html`<details>
            <summary>${codes.length} known values</summary>
            ${codeList(codes)}
          </details>`
        : codes.length > 0
          ? codeList(codes)
          : ''
    }`
}

function codeList(codes: string[]) {
  return html`<ul class="codes">
    ${codes.map((code) => html`<li><code>${code}</code></li>`)}
  </ul>`
}

function parameterRow({ name, schema, description, required }: Parameter) {
  return html`<div>
    <dt><code>${name}</code>${required ? html` <span class="kind">required</span>` : ''}</dt>
    <dd>${prose(description)} ${schema ? valueText(schema) : ''}</dd>
  </div>`
}

function responseRow([status, response]: [string, DocumentedResponse]) {
  const contents = Object.entries(response.content ?? {})
  return html`<div>
    <dt><code>${status}</code></dt>
    <dd>
      ${prose(response.description)}
      ${contents.map(
        ([mediaType, { schema }]) =>
          html`<p class="kind">${mediaType}${schema ? html`: ${schemaLinks(schema)}` : ''}</p>`,
      )}
    </dd>
  </div>`
}

interface DocumentedResponse {
  description?: string
  content?: Record<string, { schema?: SchemaOrReference }>
}

function schemaLinks(schema: SchemaOrReference) {
  const choices = isReference(schema) ? [schema] : (schema.anyOf ?? [schema])
  return choices.map((choice, index) => {
    const between = index > 0 ? ' or ' : ''
    if (!isReference(choice)) return html`${between}${kindOf(choice)}`
    const name = nameOf(choice)
    return html`${between}<a href="#schema-${name}">${name}</a>`
  })
}

function exampleItem(path: string) {
  return html`<li>
    <a href="${path}"><code>${path}</code></a>
    <pre>curl "$SITE${path}"</pre>
  </li>`
}
