/**
 * Marks of parts that stand elsewhere, or are not there, until a script puts them in their place; the
 * last is Next's page of what was not found or failed, of which it sends the head alone.
 */
const UNFINISHED = /<!--\$[?!]-->|<template id="[BP]:|<html id="__next_error__"/

/**
 * A public page without the scripts of its rendering, those that carry the nonce: 145 KB packed, and
 * in the page itself twice its own size, to take over elements that no script ever touches. undefined
 * where the page is not whole without them.
 */
export function withoutScripts(html: string, nonce: string): string | undefined {
  if (UNFINISHED.test(html)) return undefined
  const mark = ` nonce="${nonce}"`
  return html
    .replace(/<script\b([^>]*)>.*?<\/script>/gs, (script, attributes: string) =>
      attributes.includes(mark) ? '' : script,
    )
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replaceAll(mark, '')
}
