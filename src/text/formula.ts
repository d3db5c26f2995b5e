/**
 * Spreadsheets treat a cell that begins like this as a formula, including all compatibility forms
 * of these signs; they may skip white space, line breaks and invisible characters before it.
 */
const FORMULA_START = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼₌⩵⩶⁺₊﬩])/u
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/

/** Puts an apostrophe before a text that a spreadsheet would treat as a formula. */
export function escapeFormula(text: string): string {
  return isFormula(text) ? `'${text}` : text
}

/** The text without that apostrophe. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text
}

function isFormula(text: string): boolean {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text)
}
