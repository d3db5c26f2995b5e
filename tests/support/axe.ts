import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Levels A and AA of WCAG 2.2. */
const LEVELS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
}

/** An accepted violation: a rule of axe, and the elements in which it is not checked. */
export interface Exception {
  rule: string
  within: string
  reason: string
}

/** A violation on a page: the rule, the element, and the matching exception, if any. */
export interface Finding {
  rule: string
  element: string
  exception: number
}

/** Runs axe on a page. It is evaluated, which content security policies do not forbid. */
export async function audit(page: Page, exceptions: readonly Exception[]): Promise<Finding[]> {
  await page.evaluate(AXE)
  return page.evaluate(
    async ([levels, excepted]) => {
      const { axe } = window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }
      const { violations } = await axe.run(levels)
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all }) => {
          const element = target.join(' ')
          const [why] = [...any, ...all].map(({ message }) => message)
          const found = document.querySelector(element)
          return {
            rule: id,
            element: `${element}: ${why ?? ''}`,
            exception: excepted.findIndex(
              ({ rule, within }) => rule === id && found?.closest(within),
            ),
          }
        }),
      )
    },
    [LEVELS, [...exceptions]] as const,
  )
}
